package org.isnad.app.explore;

import java.util.Arrays;

/**
 * Goes through the directed pairs of events that took place: each who acts with each acted upon. An
 * event without anybody acted upon counts in both directions between those who act (a meeting, a
 * fight). Everybody counts once an event. Reused from row to row; for one thread.
 */
final class Directed {
  /** Takes the pairs. */
  interface Pair {
    void of(int source, int target);
  }

  /** What of a participant is counted: his country, or country and sector; −1 for nothing. */
  interface Side {
    int of(int person);
  }

  private final EventColumns columns;
  private final Side side;
  private final boolean[] tookPlace;
  private int[] sources = new int[8];
  private int[] targets = new int[8];

  Directed(EventColumns columns, Side side) {
    this.columns = columns;
    this.side = side;
    this.tookPlace = columns.statuses.matching(s -> s.equals("asserted") || s.equals("historical"));
  }

  void pairs(int row, Pair pair) {
    if (!tookPlace[columns.status[row]]) {
      return;
    }
    sources = grown(sources, columns.actors, row);
    targets = grown(targets, columns.recipients, row);
    int actors = distinct(columns.actors, row, sources);
    int others = distinct(columns.recipients, row, targets);
    for (int i = 0; i < actors; i++) {
      if (others > 0) {
        for (int k = 0; k < others; k++) {
          pair.of(sources[i], targets[k]);
        }
      } else {
        for (int k = 0; k < actors; k++) {
          if (i != k) {
            pair.of(sources[i], sources[k]);
          }
        }
      }
    }
  }

  private static int[] grown(int[] buffer, Lists lists, int row) {
    int needed = lists.end(row) - lists.start(row);
    return needed <= buffer.length ? buffer : Arrays.copyOf(buffer, needed * 2);
  }

  private int distinct(Lists lists, int row, int[] found) {
    int count = 0;
    for (int i = lists.start(row); i < lists.end(row); i++) {
      int who = side.of(lists.at(i));
      if (who >= 0 && !contains(found, count, who)) {
        found[count++] = who;
      }
    }
    return count;
  }

  private static boolean contains(int[] values, int count, int value) {
    for (int i = 0; i < count; i++) {
      if (values[i] == value) {
        return true;
      }
    }
    return false;
  }
}
