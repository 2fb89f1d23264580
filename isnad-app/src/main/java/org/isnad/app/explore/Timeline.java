package org.isnad.app.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Events by type over time; undated ones are left out.
 *
 * @param by {@code day}, {@code month} or {@code year}, as the span of nearly all events demands
 * @param bars in order of time, empty spans left out
 * @param earlier the few events long before all others, together; they would press the rest into a
 *     corner
 * @param later the few long after
 */
public record Timeline(String by, List<Bar> bars, Optional<Bar> earlier, Optional<Bar> later) {
  private static final int MOST_DAYS = 100;
  private static final int MOST_MONTHS = 120;
  private static final int DAYS_A_MONTH = 31;

  /** One in so many events may stand apart at either end. */
  private static final int APART = 40;

  /**
   * One span.
   *
   * @param from first day
   * @param to last day
   * @param types events of each type that occurs
   */
  public record Bar(LocalDate from, LocalDate to, Map<String, Integer> types) {}

  static Timeline of(EventColumns columns, BitSet rows) {
    BitSet dated = rows.get(0, columns.firstNotAfter(EventColumns.UNDATED));
    int count = dated.cardinality();
    if (count == 0) {
      return new Timeline("day", List.of(), Optional.empty(), Optional.empty());
    }
    int late = columns.firstDay[nth(dated, count / APART)];
    int early = columns.firstDay[nth(dated, count - 1 - count / APART)];
    int days = late - early + 1;
    String by = days <= MOST_DAYS ? "day" : days <= MOST_MONTHS * DAYS_A_MONTH ? "month" : "year";
    LocalDate begin = Span.of(LocalDate.ofEpochDay(early), by).from();
    LocalDate end = Span.of(LocalDate.ofEpochDay(late), by).to();
    int core = columns.firstNotAfter((int) end.toEpochDay());
    int old = columns.firstNotAfter((int) begin.toEpochDay() - 1);
    BitSet middle = (BitSet) dated.clone();
    middle.clear(0, core);
    middle.clear(old, columns.size);
    return new Timeline(
        by,
        bars(columns, middle, by),
        together(columns, dated.get(0, columns.size), old, columns.size),
        together(columns, dated.get(0, columns.size), 0, core));
  }

  /** The row that so many rows of a set stand before. */
  private static int nth(BitSet rows, int before) {
    int row = rows.nextSetBit(0);
    for (int i = 0; i < before; i++) {
      row = rows.nextSetBit(row + 1);
    }
    return row;
  }

  private static Optional<Bar> together(EventColumns columns, BitSet dated, int from, int to) {
    dated.clear(0, from);
    dated.clear(to, columns.size);
    if (dated.isEmpty()) {
      return Optional.empty();
    }
    int[] counts = new int[columns.types.size()];
    dated.stream().forEach(row -> counts[columns.type[row]]++);
    LocalDate first = LocalDate.ofEpochDay(columns.firstDay[dated.length() - 1]);
    LocalDate last = LocalDate.ofEpochDay(columns.firstDay[dated.nextSetBit(0)]);
    return Optional.of(new Span(first, last).bar(columns, counts));
  }

  /** Rows stand in order of their days: each span is one stretch of them. */
  private static List<Bar> bars(EventColumns columns, BitSet rows, String by) {
    List<Bar> bars = new ArrayList<>();
    int[] counts = new int[columns.types.size()];
    int begin = Integer.MAX_VALUE;
    Span span = null;
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      int day = columns.firstDay[row];
      if (day == EventColumns.UNDATED) {
        break;
      }
      if (day < begin) {
        if (span != null) {
          bars.add(0, span.bar(columns, counts));
        }
        span = Span.of(LocalDate.ofEpochDay(day), by);
        begin = (int) span.from.toEpochDay();
        Arrays.fill(counts, 0);
      }
      counts[columns.type[row]]++;
    }
    if (span != null) {
      bars.add(0, span.bar(columns, counts));
    }
    return bars;
  }

  private record Span(LocalDate from, LocalDate to) {
    static Span of(LocalDate day, String by) {
      return switch (by) {
        case "day" -> new Span(day, day);
        case "month" -> new Span(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
        default -> new Span(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
      };
    }

    Bar bar(EventColumns columns, int[] counts) {
      Map<String, Integer> types = new TreeMap<>();
      for (int type = 0; type < counts.length; type++) {
        if (counts[type] > 0) {
          types.put(columns.types.value(type), counts[type]);
        }
      }
      return new Bar(from, to, types);
    }
  }
}
