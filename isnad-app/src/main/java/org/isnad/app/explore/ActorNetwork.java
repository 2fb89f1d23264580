package org.isnad.app.explore;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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

  static ActorNetwork of(EventColumns columns, Ties ties, BitSet rows, int most) {
    int[] events = new int[ties.size()];
    double[] scale = new double[ties.size()];
    ties.count(rows, events, scale);
    int[] busy = new int[columns.people.actors.size()];
    for (int pair = 0; pair < events.length; pair++) {
      busy[ties.source(pair)] += events[pair];
      if (ties.source(pair) != ties.target(pair)) {
        busy[ties.target(pair)] += events[pair];
      }
    }
    List<Integer> top = Top.of(busy, most);
    List<Node> nodes =
        top.stream().map(i -> new Node(columns.people.actors.value(i), busy[i])).toList();
    int[] place = new int[busy.length];
    Arrays.fill(place, -1);
    for (int i = 0; i < top.size(); i++) {
      place[top.get(i)] = i;
    }
    int[] shown =
        IntStream.range(0, events.length)
            .filter(p -> events[p] > 0 && ties.source(p) != ties.target(p))
            .filter(p -> place[ties.source(p)] >= 0 && place[ties.target(p)] >= 0)
            .toArray();
    List<Tie> found =
        IntStream.of(shown)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer p) -> place[ties.source(p)])
                    .thenComparingInt(p -> place[ties.target(p)]))
            .map(
                p ->
                    new Tie(
                        columns.people.actors.value(ties.source(p)),
                        columns.people.actors.value(ties.target(p)),
                        events[p],
                        Math.round(100 * scale[p] / events[p]) / 100.0))
            .toList();
    return new ActorNetwork(nodes, found);
  }
}
