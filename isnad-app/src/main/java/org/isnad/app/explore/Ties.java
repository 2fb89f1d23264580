package org.isnad.app.explore;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The directed pairs of actors, or of countries, of every event, found once: a filter then only has
 * to count them. Some 12 bytes an event. Immutable.
 */
final class Ties {
  private static final int HALF = 32;

  private final EventColumns columns;

  /** Where the pairs of a row begin in {@link #pairs}; they end where those of the next begin. */
  private final int[] starts;

  private final int[] pairs;

  /** Source in the upper half, target in the lower, by number of the pair. */
  private final long[] sides;

  Ties(EventColumns columns, Directed.Side side) {
    this.columns = columns;
    this.starts = new int[columns.size + 1];
    Filler filler = new Filler(columns.size);
    Directed directed = new Directed(columns, side);
    for (int row = 0; row < columns.size; row++) {
      directed.pairs(row, filler);
      starts[row + 1] = filler.size;
    }
    this.pairs = Arrays.copyOf(filler.pairs, filler.size);
    this.sides = new long[filler.numbers.size()];
    filler.numbers.forEach((both, number) -> sides[number] = both);
  }

  /** Numbers pairs as they come. */
  private static final class Filler implements Directed.Pair {
    private final Map<Long, Integer> numbers = new HashMap<>();
    private int[] pairs;
    private int size;

    Filler(int expected) {
      pairs = new int[Math.max(16, expected)];
    }

    @Override
    public void of(int source, int target) {
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, size * 2);
      }
      long both = (long) source << HALF | target;
      pairs[size++] = numbers.computeIfAbsent(both, b -> numbers.size());
    }
  }

  /** How many kinds of pairs there are; they are numbered from 0. */
  int size() {
    return sides.length;
  }

  int source(int pair) {
    return (int) (sides[pair] >> HALF);
  }

  int target(int pair) {
    return (int) sides[pair];
  }

  /** Adds, for each pair, the events that have it and their points of PLOVER's scale. */
  void count(BitSet rows, int[] events, double[] scale) {
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      float points = columns.scale[row];
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        events[pairs[i]]++;
        scale[pairs[i]] += points;
      }
    }
  }
}
