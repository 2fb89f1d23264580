package org.isnad.app.explore;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The numbers that occur most. */
final class Top {
  private Top() {}

  /** Indexes of the highest counts above zero, the highest first. */
  static List<Integer> of(int[] counts, int most) {
    return IntStream.range(0, counts.length)
        .filter(i -> counts[i] > 0)
        .boxed()
        .sorted(Comparator.comparingInt((Integer i) -> -counts[i]).thenComparing(i -> i))
        .limit(most)
        .toList();
  }
}
