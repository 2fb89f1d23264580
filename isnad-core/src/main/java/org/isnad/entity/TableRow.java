package org.isnad.entity;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One row of an actor table.
 *
 * @param file name of the table
 * @param line 1-based
 * @param cells as many as the table has columns, trimmed
 */
record TableRow(String file, int line, List<String> cells) {
  TableRow {
    cells = List.copyOf(cells);
  }

  String cell(int column) {
    return cells.get(column);
  }

  String required(int column) {
    String cell = cells.get(column);
    if (cell.isEmpty()) {
      throw error("column " + (column + 1) + " is empty");
    }
    return cell;
  }

  /** The alternatives that a cell lists between bars; empty for an empty cell. */
  List<String> list(int column) {
    return Arrays.stream(cells.get(column).split("\\|"))
        .map(String::trim)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  /** A sector, or empty for an empty cell. */
  Optional<String> sector(int column) {
    String cell = cells.get(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Codes.requireSector(cell, this));
  }

  /** First day of a date written as year, month or day. */
  Optional<LocalDate> firstDay(int column) {
    return date(column, true);
  }

  /** Last day of a date written as year, month or day. */
  Optional<LocalDate> lastDay(int column) {
    return date(column, false);
  }

  ActorTableException error(String cause) {
    return new ActorTableException(file, line, cause);
  }

  private Optional<LocalDate> date(int column, boolean first) {
    String cell = cells.get(column);
    try {
      switch (cell.length()) {
        case 0:
          return Optional.empty();
        case 4:
          Year year = Year.parse(cell);
          return Optional.of(first ? year.atDay(1) : year.atMonth(12).atEndOfMonth());
        case 7:
          YearMonth month = YearMonth.parse(cell);
          return Optional.of(first ? month.atDay(1) : month.atEndOfMonth());
        default:
          return Optional.of(LocalDate.parse(cell));
      }
    } catch (DateTimeParseException e) {
      throw error("'" + cell + "' is no date; write 2012, 2012-05 or 2012-05-31");
    }
  }
}
