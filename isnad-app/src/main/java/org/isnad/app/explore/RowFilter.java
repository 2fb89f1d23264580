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
import java.util.function.Supplier;
import org.isnad.app.store.SearchFilter;

/**
 * Finds the rows that a filter holds for: the same as {@code SearchFilter} finds in SQL. Readers
 * add and take away conditions one by one: the rows of each condition are kept, and a filter is
 * what its conditions have in common. Thread-safe.
 */
final class RowFilter {
  /** A million events take an eighth of a megabyte each. */
  private static final int KEPT_CONDITIONS = 192;

  private final EventColumns columns;
  private final Cache<Condition, BitSet> conditions = new Cache<>(KEPT_CONDITIONS);

  /** One condition of a filter: what it looks at, and for what. */
  private record Condition(String what, Object wanted) {}

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
    filter.from().ifPresent(day -> keep(rows, "from", day, () -> isNotBefore(day)));
    if (filter.to().isPresent()) {
      keep(rows, "dated", true, () -> columns::isDated);
    }
    anyOf(rows, "type", filter.types(), columns.types, columns.type);
    anyOf(rows, "status", filter.statuses(), columns.statuses, columns.status);
    anyOf(rows, "outlet", filter.outlets(), columns.outlets, columns.outlet);
    if (!filter.modes().isEmpty()) {
      Set<String> wanted = Set.copyOf(filter.modes());
      keep(rows, "mode", wanted, () -> valued(columns.modes, columns.mode, m -> anyOf(m, wanted)));
    }
    filter
        .place()
        .ifPresent(
            p -> keep(rows, "place", p, () -> valued(columns.places, columns.place, isPlace(p))));
    people(rows, filter);
    if (filter.witnesses() > 0) {
      keep(rows, "witnesses", filter.witnesses(), () -> isWitnessed(filter.witnesses()));
    }
    articles.ifPresent(found -> keepIn(rows, found));
    return rows;
  }

  private int firstNotAfter(LocalDate day) {
    return columns.firstNotAfter((int) day.toEpochDay());
  }

  private IntPredicate isNotBefore(LocalDate day) {
    int from = (int) day.toEpochDay();
    return row -> columns.lastDay[row] >= from && columns.isDated(row);
  }

  private IntPredicate isWitnessed(int least) {
    return row -> {
      int story = columns.story[row];
      return story >= 0 && columns.stories.witnesses(story) >= least;
    };
  }

  private static boolean anyOf(String modes, Set<String> wanted) {
    return Arrays.stream(modes.split(",")).anyMatch(wanted::contains);
  }

  private void anyOf(
      BitSet rows, String what, List<String> wanted, Dictionary values, int[] column) {
    if (!wanted.isEmpty()) {
      Set<String> set = new HashSet<>(wanted);
      keep(rows, what, set, () -> valued(values, column, set::contains));
    }
  }

  private static IntPredicate valued(Dictionary values, int[] column, Predicate<String> condition) {
    boolean[] wanted = values.matching(condition);
    return row -> wanted[column[row]];
  }

  private void keep(BitSet rows, String what, Object wanted, Supplier<IntPredicate> condition) {
    rows.and(conditions.get(new Condition(what, wanted), () -> all(condition.get())));
  }

  private BitSet all(IntPredicate condition) {
    BitSet rows = new BitSet(columns.size);
    for (int row = 0; row < columns.size; row++) {
      if (condition.test(row)) {
        rows.set(row);
      }
    }
    return rows;
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
      keep(rows, "actor", filter.actors(), () -> names(columns.actors, filter.actors()));
    }
    if (!filter.recipients().isEmpty()) {
      keep(
          rows,
          "recipient",
          filter.recipients(),
          () -> names(columns.recipients, filter.recipients()));
    }
    for (String country : filter.pair()) {
      keep(rows, "side", country, () -> isSide(country));
    }
  }

  private IntPredicate names(Lists people, List<String> who) {
    boolean[] wanted = columns.people.matching(who);
    return row -> people.any(row, wanted);
  }

  private IntPredicate isSide(String country) {
    boolean[] wanted = columns.people.matching(List.of(country));
    return row -> columns.actors.any(row, wanted) || columns.recipients.any(row, wanted);
  }

  private void keepIn(BitSet rows, BitSet articles) {
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      if (!articles.get((int) columns.seq(row))) {
        rows.clear(row);
      }
    }
  }
}
