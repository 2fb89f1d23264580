package org.isnad.app.explore;

import java.util.Arrays;

/** Finds where in an array a number stands. Immutable. */
final class Numbers {
  private final long[] sorted;
  private final int[] indexes;

  /**
   * @param values distinct
   */
  Numbers(long[] values) {
    sorted = values.clone();
    Arrays.sort(sorted);
    indexes = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      indexes[Arrays.binarySearch(sorted, values[i])] = i;
    }
  }

  /** Index in the array that was given; −1 if the number is not in it. */
  int indexOf(long value) {
    int found = Arrays.binarySearch(sorted, value);
    return found < 0 ? -1 : indexes[found];
  }
}
