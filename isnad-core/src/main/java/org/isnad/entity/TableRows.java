package org.isnad.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.SpellingKey;

/** Rows of all tables, laid over each other. */
final class TableRows {
  private final Map<String, List<TableRow>> tables = new HashMap<>();

  List<TableRow> of(String table) {
    return tables.getOrDefault(table, List.of());
  }

  TableRows copy() {
    TableRows copy = new TableRows();
    tables.forEach((table, rows) -> copy.tables.put(table, new ArrayList<>(rows)));
    return copy;
  }

  /** Adds rows; those there already with the first name of a new one go. */
  void layOver(String table, List<TableRow> added) {
    List<TableRow> rows = tables.computeIfAbsent(table, t -> new ArrayList<>());
    Set<String> replaced = new HashSet<>();
    added.forEach(row -> replaced.add(identity(table, row)));
    rows.removeIf(row -> replaced.contains(identity(table, row)));
    rows.addAll(added);
  }

  /** What makes two rows the same: the id of a person, else the first name. */
  private static String identity(String table, TableRow row) {
    switch (table) {
      case "people":
        return row.required(0);
      case "outlets":
        return row.required(1);
      case "roles":
        return firstName(row, 3);
      case "countries":
        // a row without names adds to its country and replaces nothing
        return row.cell(2).isEmpty() ? row.file() + ":" + row.line() : firstName(row, 2);
      default:
        return firstName(row, 3);
    }
  }

  private static String firstName(TableRow row, int column) {
    List<String> names = row.list(column);
    if (names.isEmpty()) {
      throw row.error("no name in column " + (column + 1));
    }
    String first = names.get(0);
    int slash = first.indexOf('/');
    return SpellingKey.of(slash < 0 ? first : first.substring(0, slash));
  }
}
