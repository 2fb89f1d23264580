package org.isnad.app.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Events by type over time; undated ones are left out.
 *
 * @param by {@code day}, {@code month} or {@code year}, as the span demands
 * @param bars in order of time, empty spans left out
 */
public record Timeline(String by, List<Bar> bars) {
  private static final int MOST_DAYS = 100;
  private static final int MOST_MONTHS = 120;
  private static final int DAYS_A_MONTH = 31;

  /**
   * One span.
   *
   * @param from ISO day
   * @param to ISO day, the last of the span
   * @param types events of each type that occurs
   */
  public record Bar(LocalDate from, LocalDate to, Map<String, Integer> types) {}

  static Timeline of(EventColumns columns, BitSet rows) {
    int newest = rows.nextSetBit(0);
    int oldest = rows.previousSetBit(columns.firstNotAfter(EventColumns.UNDATED) - 1);
    if (newest < 0 || oldest < 0 || !columns.isDated(newest)) {
      return new Timeline("day", List.of());
    }
    int days = columns.firstDay[newest] - columns.firstDay[oldest] + 1;
    String by = days <= MOST_DAYS ? "day" : days <= MOST_MONTHS * DAYS_A_MONTH ? "month" : "year";
    return new Timeline(by, bars(columns, rows, by));
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
