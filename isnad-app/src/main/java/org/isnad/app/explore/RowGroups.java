package org.isnad.app.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The rows that share a number, such as those of one article. Immutable. */
final class RowGroups {
  private static final int HALF = 32;

  private final long[] sorted;

  /**
   * @param group number of each row's group, not negative; rows with a negative one are in none
   */
  RowGroups(int size, IntUnaryOperator group) {
    sorted = new long[size];
    for (int row = 0; row < size; row++) {
      sorted[row] = (long) group.applyAsInt(row) << HALF | row;
    }
    Arrays.parallelSort(sorted);
  }

  /** The rows of a group in their order, at most so many. */
  List<Integer> rows(int group, int most) {
    int found = Arrays.binarySearch(sorted, (long) group << HALF);
    int next = found < 0 ? -found - 1 : found;
    List<Integer> rows = new ArrayList<>();
    while (next < sorted.length && sorted[next] >> HALF == group && rows.size() < most) {
      rows.add((int) sorted[next]);
      next++;
    }
    return rows;
  }
}
