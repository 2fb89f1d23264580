package org.isnad.app.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What countries did to each other: those of the most events, and each pair of them.
 *
 * @param countries the busiest first
 * @param cells pairs that occur
 */
public record PairMatrix(List<String> countries, List<Cell> cells) {
  /**
   * One directed pair.
   *
   * @param events how many
   * @param scale mean of PLOVER's scale, −10 to 10
   */
  public record Cell(String source, String target, int events, double scale) {}

  static PairMatrix of(EventColumns columns, Ties ties, BitSet rows, int most) {
    int[] events = new int[ties.size()];
    double[] scale = new double[ties.size()];
    ties.count(rows, events, scale);
    int[] busy = new int[columns.people.countries.size()];
    for (int pair = 0; pair < events.length; pair++) {
      busy[ties.source(pair)] += events[pair];
      busy[ties.target(pair)] += events[pair];
    }
    List<Integer> top = Top.of(busy, most);
    int[] place = new int[busy.length];
    Arrays.fill(place, -1);
    for (int i = 0; i < top.size(); i++) {
      place[top.get(i)] = i;
    }
    int[][] counts = new int[top.size()][top.size()];
    double[][] sums = new double[top.size()][top.size()];
    for (int pair = 0; pair < events.length; pair++) {
      int source = place[ties.source(pair)];
      int target = place[ties.target(pair)];
      if (source >= 0 && target >= 0) {
        counts[source][target] = events[pair];
        sums[source][target] = scale[pair];
      }
    }
    return matrix(top.stream().map(columns.people.countries::value).toList(), counts, sums);
  }

  private static PairMatrix matrix(List<String> countries, int[][] counts, double[][] sums) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      for (int k = 0; k < counts.length; k++) {
        if (counts[i][k] > 0) {
          double mean = Math.round(100 * sums[i][k] / counts[i][k]) / 100.0;
          cells.add(new Cell(countries.get(i), countries.get(k), counts[i][k], mean));
        }
      }
    }
    return new PairMatrix(countries, cells);
  }
}
