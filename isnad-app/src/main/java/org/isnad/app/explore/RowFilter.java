package org.isnad.app.explore;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.isnad.app.store.SearchFilter;

/** Finds the rows that a filter holds for: the same as {@code SearchFilter} finds in SQL. */
final class RowFilter {
  private final EventColumns columns;

  RowFilter(EventColumns columns) {
    this.columns = columns;
  }

  /**
   * The rows of a filter.
   *
   * @param articles numbers of the articles that full text found; empty for all
   */
  BitSet rows(SearchFilter filter, Optional<BitSet> articles) {
    BitSet rows = columns.all();
    filter.to().ifPresent(day -> rows.clear(0, firstNotAfter(day)));
    filter.from().ifPresent(day -> keep(rows, isNotBefore(day)));
    if (filter.to().isPresent()) {
      keep(rows, columns::isDated);
    }
    anyOf(rows, filter.types(), columns.types, columns.type);
    anyOf(rows, filter.statuses(), columns.statuses, columns.status);
    anyOf(rows, filter.outlets(), columns.outlets, columns.outlet);
    if (!filter.modes().isEmpty()) {
      Set<String> wanted = new HashSet<>(filter.modes());
      keep(rows, columns.modes, columns.mode, m -> anyOf(m, wanted));
    }
    filter.place().ifPresent(p -> keep(rows, columns.places, columns.place, isPlace(p)));
    people(rows, filter);
    if (filter.witnesses() > 0) {
      keep(rows, row -> witnesses(row) >= filter.witnesses());
    }
    articles.ifPresent(found -> keep(rows, isIn(found)));
    return rows;
  }

  private int firstNotAfter(LocalDate day) {
    return columns.firstNotAfter((int) day.toEpochDay());
  }

  private IntPredicate isNotBefore(LocalDate day) {
    int from = (int) day.toEpochDay();
    return row -> columns.lastDay[row] >= from && columns.isDated(row);
  }

  private int witnesses(int row) {
    int story = columns.story[row];
    return story < 0 ? 0 : columns.stories.witnesses(story);
  }

  private static boolean anyOf(String modes, Set<String> wanted) {
    return Arrays.stream(modes.split(",")).anyMatch(wanted::contains);
  }

  private static void anyOf(BitSet rows, List<String> wanted, Dictionary values, int[] column) {
    if (!wanted.isEmpty()) {
      keep(rows, values, column, new HashSet<>(wanted)::contains);
    }
  }

  private static void keep(
      BitSet rows, Dictionary values, int[] column, Predicate<String> condition) {
    boolean[] wanted = values.matching(condition);
    keep(rows, row -> wanted[column[row]]);
  }

  private static void keep(BitSet rows, IntPredicate condition) {
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      if (!condition.test(row)) {
        rows.clear(row);
      }
    }
  }

  private static Predicate<String> isPlace(String wanted) {
    if (wanted.matches("[A-Z]{3}")) {
      return place -> place.startsWith(wanted + People.FIELD);
    }
    String lower = wanted.toLowerCase(Locale.ROOT);
    return place -> {
      String[] fields = place.split(String.valueOf(People.FIELD), 5);
      return fields.length == 5
          && (fields[1].toLowerCase(Locale.ROOT).contains(lower)
              || fields[4].toLowerCase(Locale.ROOT).contains(lower));
    };
  }

  private void people(BitSet rows, SearchFilter filter) {
    if (!filter.actors().isEmpty()) {
      boolean[] wanted = columns.people.matching(filter.actors());
      keep(rows, row -> columns.actors.any(row, wanted));
    }
    if (!filter.recipients().isEmpty()) {
      boolean[] wanted = columns.people.matching(filter.recipients());
      keep(rows, row -> columns.recipients.any(row, wanted));
    }
    for (String country : filter.pair()) {
      boolean[] wanted = columns.people.matching(List.of(country));
      keep(rows, row -> columns.actors.any(row, wanted) || columns.recipients.any(row, wanted));
    }
  }

  private IntPredicate isIn(BitSet articles) {
    return row -> articles.get((int) columns.seq(row));
  }
}
