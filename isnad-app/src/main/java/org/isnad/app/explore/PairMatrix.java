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

  static PairMatrix of(EventColumns columns, BitSet rows, int most) {
    Directed directed = new Directed(columns, columns.people::country);
    int[] busy = new int[columns.people.countries.size()];
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      directed.pairs(
          row,
          (source, target) -> {
            busy[source]++;
            busy[target]++;
          });
    }
    List<Integer> top = Top.of(busy, most);
    int[] place = new int[busy.length];
    Arrays.fill(place, -1);
    for (int i = 0; i < top.size(); i++) {
      place[top.get(i)] = i;
    }
    int[][] counts = new int[top.size()][top.size()];
    double[][] sums = new double[top.size()][top.size()];
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      float scale = columns.scale[row];
      directed.pairs(
          row,
          (source, target) -> {
            if (place[source] >= 0 && place[target] >= 0) {
              counts[place[source]][place[target]]++;
              sums[place[source]][place[target]] += scale;
            }
          });
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
