package org.isnad.app.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Directed country pairs by day or month, the newest first, a page at a time.
 *
 * @param rows a page of them
 * @param next where the next page begins; empty behind the last
 */
public record Dyads(List<Row> rows, Optional<String> next) {
  private static final int QUADS = 4;

  /**
   * One pair in one span.
   *
   * @param period {@code 2013-09} or {@code 2013-09-26}
   * @param quads events of the four quads: verbal and material cooperation, verbal and material
   *     conflict
   * @param scaleSum sum of PLOVER's scale
   */
  public record Row(
      String period,
      String source,
      String target,
      int events,
      int stories,
      List<Integer> quads,
      double scaleSum) {
    String key() {
      return period + " " + source + " " + target;
    }
  }

  /** Events of one pair as they are counted. */
  private static final class Count {
    private final int[] quads = new int[QUADS];
    private final Set<Integer> stories = new HashSet<>();
    private double scale;
    private int events;
  }

  /**
   * A page.
   *
   * @param by {@code day} or {@code month}
   * @param after key of the row before the page
   */
  static Dyads of(EventColumns columns, BitSet rows, Span by, Optional<String> after, int most) {
    Directed directed = new Directed(columns, columns.people::country);
    List<Row> page = new ArrayList<>();
    int row = rows.nextSetBit(after.map(key -> start(columns, key, by)).orElse(0));
    while (row >= 0 && columns.isDated(row)) {
      Bounds bounds = Bounds.of(columns.firstDay[row], by);
      Map<Long, Count> counts = new HashMap<>();
      while (row >= 0 && columns.firstDay[row] >= bounds.first) {
        if (columns.lastDay[row] <= bounds.last) {
          count(columns, row, directed, counts);
        }
        row = rows.nextSetBit(row + 1);
      }
      for (Row one : sorted(columns, bounds.period, counts)) {
        if (after.isEmpty() || isBehind(one, after.get())) {
          if (page.size() == most) {
            return new Dyads(page, Optional.of(page.get(most - 1).key()));
          }
          page.add(one);
        }
      }
    }
    return new Dyads(page, Optional.empty());
  }

  /** A day or month in days since 1970. */
  private record Bounds(String period, int first, int last) {
    static Bounds of(int epochDay, Span by) {
      LocalDate day = LocalDate.ofEpochDay(epochDay);
      if (by == Span.day) {
        return new Bounds(day.toString(), epochDay, epochDay);
      }
      return new Bounds(
          day.toString().substring(0, day.toString().length() - 3),
          (int) day.withDayOfMonth(1).toEpochDay(),
          (int) day.withDayOfMonth(day.lengthOfMonth()).toEpochDay());
    }
  }

  /** Spans of time. */
  public enum Span {
    /** Events whose day is known. */
    day,
    /** Events whose month is known. */
    month
  }

  private static int start(EventColumns columns, String key, Span by) {
    String period = key.substring(0, Math.max(0, key.indexOf(' ')));
    LocalDate day = LocalDate.parse(by == Span.day ? period : period + "-01");
    return columns.firstNotAfter(Bounds.of((int) day.toEpochDay(), by).last);
  }

  /** Periods run backwards, the pairs within one forwards. */
  private static boolean isBehind(Row row, String key) {
    String period = key.substring(0, key.indexOf(' '));
    int order = row.period().compareTo(period);
    return order < 0 || order == 0 && row.key().compareTo(key) > 0;
  }

  private static void count(
      EventColumns columns, int row, Directed directed, Map<Long, Count> counts) {
    directed.pairs(
        row,
        (source, target) -> {
          Count count = counts.computeIfAbsent((long) source << 32 | target, k -> new Count());
          count.events++;
          count.scale += columns.scale[row];
          count.stories.add(columns.story[row]);
          if (columns.quad[row] >= 1 && columns.quad[row] <= QUADS) {
            count.quads[columns.quad[row] - 1]++;
          }
        });
  }

  private static List<Row> sorted(EventColumns columns, String period, Map<Long, Count> counts) {
    List<Row> rows = new ArrayList<>();
    counts.forEach(
        (pair, count) ->
            rows.add(
                new Row(
                    period,
                    columns.people.countries.value((int) (pair >> 32)),
                    columns.people.countries.value(pair.intValue()),
                    count.events,
                    count.stories.size(),
                    List.of(count.quads[0], count.quads[1], count.quads[2], count.quads[3]),
                    Math.round(100 * count.scale) / 100.0)));
    rows.sort((a, b) -> a.key().compareTo(b.key()));
    return rows;
  }
}
