package org.isnad.app.explore;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What filters and counts look at, of every event of a store, in memory: some 80 bytes an event. A
 * row is an event; rows stand in the order in which the page lists events: newest first, undated
 * last, then by arrival. Immutable once loaded, and so thread-safe.
 */
final class EventColumns {
  /** Day of an event without a date: before all others. */
  static final int UNDATED = -719_162;

  static final int SEQ_BITS = 29;
  static final int NUMBER_BITS = 12;
  private static final long NUMBER_MASK = (1L << NUMBER_BITS) - 1;

  /** First day of the year 10000, in days since 1970: no event is later. */
  private static final long LAST_DAY = 2_932_897;

  final int size;

  /** Order of the rows, ascending: day (backwards), article, number within the article. */
  final long[] keys;

  final long[] rowIds;
  final int[] firstDay;
  final int[] lastDay;
  final int[] type;
  final int[] mode;
  final int[] status;
  final int[] outlet;
  final int[] place;
  final int[] story;
  final byte[] quad;
  final float[] scale;
  final Lists actors;
  final Lists recipients;
  final People people;
  final Dictionary types;
  final Dictionary modes;
  final Dictionary statuses;
  final Dictionary outlets;
  final Dictionary places;
  final Stories stories;

  EventColumns(ColumnsLoader loaded, Stories stories) {
    this.size = loaded.size();
    this.keys = loaded.sortedKeys();
    int[] order = loaded.order(keys);
    this.rowIds = loaded.longs(loaded.rowIds, order);
    this.firstDay = loaded.ints(loaded.firstDays, order);
    this.lastDay = loaded.ints(loaded.lastDays, order);
    this.type = loaded.ints(loaded.typeNumbers, order);
    this.mode = loaded.ints(loaded.modeNumbers, order);
    this.status = loaded.ints(loaded.statusNumbers, order);
    this.outlet = loaded.ints(loaded.outletNumbers, order);
    this.place = loaded.ints(loaded.placeNumbers, order);
    this.story = loaded.ints(loaded.storyPlaces, order);
    this.quad = loaded.bytes(loaded.quads, order);
    this.scale = loaded.floats(loaded.scales, order);
    this.actors = loaded.lists(loaded.actors, order);
    this.recipients = loaded.lists(loaded.recipients, order);
    this.people = loaded.people;
    this.types = loaded.types;
    this.modes = loaded.modes;
    this.statuses = loaded.statuses;
    this.outlets = loaded.outlets;
    this.places = loaded.places;
    this.stories = stories;
  }

  /** Where an event stands among all. */
  static long key(int day, long seq, int number) {
    long fromEnd = LAST_DAY - day;
    return (fromEnd << SEQ_BITS + NUMBER_BITS)
        | (seq << NUMBER_BITS)
        | Math.min(number, NUMBER_MASK);
  }

  /** Number of the article of a row. */
  long seq(int row) {
    return keys[row] >> NUMBER_BITS & (1L << SEQ_BITS) - 1;
  }

  /** First row behind a key. */
  int after(long key) {
    int found = Arrays.binarySearch(keys, key);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** First row that does not begin after a day. */
  int firstNotAfter(int day) {
    int found = Arrays.binarySearch(keys, key(day, 0, 0));
    return found >= 0 ? found : -found - 1;
  }

  boolean isDated(int row) {
    return firstDay[row] != UNDATED;
  }

  /** All rows. */
  BitSet all() {
    BitSet rows = new BitSet(size);
    rows.set(0, size);
    return rows;
  }
}
