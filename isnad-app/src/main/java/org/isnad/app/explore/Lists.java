package org.isnad.app.explore;

import java.util.Arrays;

/** A short list of numbers for each row, packed one behind the other. Append only, then read. */
final class Lists {
  private int[] starts;
  private int[] values;
  private int rows;

  Lists(int expectedRows) {
    starts = new int[expectedRows + 1];
    values = new int[Math.max(16, expectedRows * 2)];
  }

  void add(int[] list) {
    int end = starts[rows] + list.length;
    if (rows + 2 > starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    if (end > values.length) {
      values = Arrays.copyOf(values, Math.max(end, values.length * 2));
    }
    System.arraycopy(list, 0, values, starts[rows], list.length);
    rows++;
    starts[rows] = end;
  }

  int start(int row) {
    return starts[row];
  }

  int end(int row) {
    return starts[row + 1];
  }

  int at(int position) {
    return values[position];
  }

  boolean any(int row, boolean[] wanted) {
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      if (wanted[values[i]]) {
        return true;
      }
    }
    return false;
  }
}
