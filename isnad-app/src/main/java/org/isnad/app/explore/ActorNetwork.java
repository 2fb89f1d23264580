package org.isnad.app.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Who acts upon whom: the busiest actors, and the ties between them.
 *
 * @param nodes the busiest first
 * @param ties directed, at least one event each
 */
public record ActorNetwork(List<Node> nodes, List<Tie> ties) {
  /**
   * An actor.
   *
   * @param actor {@code IRQ/GOV}, {@code -/UAF}, {@code UNO/-}
   * @param events that he has a part in, counted once for each pair
   */
  public record Node(String actor, int events) {}

  /** A directed tie with its mean of PLOVER's scale. */
  public record Tie(String source, String target, int events, double scale) {}

  static ActorNetwork of(EventColumns columns, BitSet rows, int most) {
    Directed directed = new Directed(columns, columns.people::actor);
    int[] busy = new int[columns.people.actors.size()];
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      directed.pairs(
          row,
          (source, target) -> {
            busy[source]++;
            if (source != target) {
              busy[target]++;
            }
          });
    }
    List<Integer> top = Top.of(busy, most);
    List<Node> nodes =
        top.stream().map(i -> new Node(columns.people.actors.value(i), busy[i])).toList();
    return new ActorNetwork(nodes, ties(columns, rows, top, directed));
  }

  private static List<Tie> ties(
      EventColumns columns, BitSet rows, List<Integer> top, Directed directed) {
    int[] place = new int[columns.people.actors.size()];
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
            if (source != target && place[source] >= 0 && place[target] >= 0) {
              counts[place[source]][place[target]]++;
              sums[place[source]][place[target]] += scale;
            }
          });
    }
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      for (int k = 0; k < counts.length; k++) {
        if (counts[i][k] > 0) {
          ties.add(
              new Tie(
                  columns.people.actors.value(top.get(i)),
                  columns.people.actors.value(top.get(k)),
                  counts[i][k],
                  Math.round(100 * sums[i][k] / counts[i][k]) / 100.0));
        }
      }
    }
    return ties;
  }
}
