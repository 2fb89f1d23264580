package org.isnad.text;

import java.util.Arrays;

/**
 * Maps offsets of a repaired text back to the text it was made from.
 *
 * <p>All offsets are 0-based UTF-16 units, all stretches half-open. The map is total (every offset
 * from 0 to {@link #repairedLength()} has an image) and monotone. Only the stretches whose length
 * changed are kept, four ints each; between them offsets differ by a constant. Immutable and
 * thread-safe; a look-up costs O(log changes).
 */
public final class OffsetMap {
  private static final int[] NONE = {};

  private final int originalLength;
  private final int repairedLength;

  /** Changed stretches in text order; a removed one has equal repaired start and end. */
  private final int[] originalStart;

  private final int[] originalEnd;
  private final int[] repairedStart;
  private final int[] repairedEnd;

  private OffsetMap(int length) {
    originalLength = length;
    repairedLength = length;
    originalStart = originalEnd = repairedStart = repairedEnd = NONE;
  }

  private OffsetMap(Builder changes, int originalLength) {
    this.originalLength = originalLength;
    this.repairedLength = originalLength + changes.shift;
    originalStart = Arrays.copyOf(changes.originalStart, changes.size);
    originalEnd = Arrays.copyOf(changes.originalEnd, changes.size);
    repairedStart = Arrays.copyOf(changes.repairedStart, changes.size);
    repairedEnd = Arrays.copyOf(changes.repairedEnd, changes.size);
  }

  /**
   * The map of a text that did not change.
   *
   * @param length units of the text, at least 0
   */
  public static OffsetMap identity(int length) {
    if (length < 0) {
      throw new IllegalArgumentException("negative length: " + length);
    }
    return new OffsetMap(length);
  }

  /** UTF-16 units of the text this map leads back to. */
  public int originalLength() {
    return originalLength;
  }

  /** UTF-16 units of the text this map starts from. */
  public int repairedLength() {
    return repairedLength;
  }

  /** True if every offset maps to itself. */
  public boolean isIdentity() {
    return originalStart.length == 0;
  }

  /** Number of stretches whose length changed. */
  public int changes() {
    return originalStart.length;
  }

  /**
   * The stretch of the original that the repaired stretch was made from: it starts with the source
   * of the first unit and ends with the source of the last, so that what was removed before or
   * after it stays outside, and what was removed inside it is included. An empty span maps to the
   * empty span in front of the source of the unit that follows it.
   *
   * @throws IndexOutOfBoundsException if {@code repaired} reaches past the repaired text
   */
  public Span toOriginal(Span repaired) {
    if (repaired.end() > repairedLength) {
      throw new IndexOutOfBoundsException(
          repaired + " reaches past a text of " + repairedLength + " units");
    }
    int start = startToOriginal(repaired.start());
    return new Span(start, repaired.length() == 0 ? start : endToOriginal(repaired.end()));
  }

  private int startToOriginal(int offset) {
    int change = lastStartingBefore(offset + 1);
    if (change < 0) {
      return offset;
    }
    return offset < repairedEnd[change]
        ? originalStart[change]
        : originalEnd[change] + (offset - repairedEnd[change]);
  }

  private int endToOriginal(int offset) {
    int change = lastStartingBefore(offset);
    if (change < 0) {
      return offset;
    }
    return offset <= repairedEnd[change]
        ? originalEnd[change]
        : originalEnd[change] + (offset - repairedEnd[change]);
  }

  /** Index of the last change whose repaired start lies below {@code offset}; -1 if none does. */
  private int lastStartingBefore(int offset) {
    int low = 0;
    int high = repairedStart.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (repairedStart[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /**
   * The map from the text that {@code next} repaired back to this map's original. Changes of both
   * maps that touch the same units become one.
   *
   * @param next the map of a later repair, which started from the text that this map repaired
   * @throws IllegalArgumentException if the lengths do not meet
   */
  public OffsetMap andThen(OffsetMap next) {
    if (repairedLength != next.originalLength) {
      throw new IllegalArgumentException(
          "lengths do not meet: the first map leads to "
              + repairedLength
              + " units, the next starts from "
              + next.originalLength);
    }
    if (next.isIdentity()) {
      return this;
    }
    return isIdentity() ? next : new Composition(this, next).compose();
  }

  /** Collects changes in text order. Not thread-safe. */
  static final class Builder {
    private int[] originalStart = new int[16];
    private int[] originalEnd = new int[16];
    private int[] repairedStart = new int[16];
    private int[] repairedEnd = new int[16];
    private int size;

    /** Repaired minus original length, so far. */
    private int shift;

    /**
     * Records that the original stretch {@code start..end} became {@code newLength} units.
     *
     * @param start at or after the end of the change before
     */
    void add(int start, int end, int newLength) {
      int from = start + shift;
      shift += newLength - (end - start);
      boolean removalGoesOn =
          size > 0
              && newLength == 0
              && originalEnd[size - 1] == start
              && repairedStart[size - 1] == repairedEnd[size - 1];
      if (removalGoesOn) {
        originalEnd[size - 1] = end;
        return;
      }
      if (size == originalStart.length) {
        grow();
      }
      originalStart[size] = start;
      originalEnd[size] = end;
      repairedStart[size] = from;
      repairedEnd[size] = from + newLength;
      size++;
    }

    private void grow() {
      int capacity = size + (size >> 1);
      originalStart = Arrays.copyOf(originalStart, capacity);
      originalEnd = Arrays.copyOf(originalEnd, capacity);
      repairedStart = Arrays.copyOf(repairedStart, capacity);
      repairedEnd = Arrays.copyOf(repairedEnd, capacity);
    }

    OffsetMap build(int originalLength) {
      return size == 0 ? identity(originalLength) : new OffsetMap(this, originalLength);
    }
  }

  /**
   * Walks the changes of two maps in the order of the text between them. Changes that share a unit
   * of it (or a removal strictly inside a later change) form a cluster, which becomes one change.
   */
  private static final class Composition {
    private final OffsetMap first;
    private final OffsetMap next;
    private final Builder changes = new Builder();
    private int i;
    private int j;

    /** Offset in the first original minus offset in the middle text. */
    private int toFirst;

    /** Offset in the last text minus offset in the middle text. */
    private int toLast;

    Composition(OffsetMap first, OffsetMap next) {
      this.first = first;
      this.next = next;
    }

    OffsetMap compose() {
      while (i < first.changes() || j < next.changes()) {
        takeCluster();
      }
      return changes.build(first.originalLength);
    }

    private void takeCluster() {
      int low = Math.min(firstStart(), nextStart());
      int start = low + toFirst;
      int lastStart = low + toLast;
      int high = firstStart() == low ? takeFirst() : takeNext();
      while (firstStart() < high || nextStart() < high) {
        high = Math.max(high, firstStart() < high ? takeFirst() : takeNext());
      }
      changes.add(start, high + toFirst, high + toLast - lastStart);
    }

    private int firstStart() {
      return i < first.changes() ? first.repairedStart[i] : Integer.MAX_VALUE;
    }

    private int nextStart() {
      return j < next.changes() ? next.originalStart[j] : Integer.MAX_VALUE;
    }

    private int takeFirst() {
      int end = first.repairedEnd[i];
      toFirst = first.originalEnd[i] - end;
      i++;
      return end;
    }

    private int takeNext() {
      int end = next.originalEnd[j];
      toLast = next.repairedEnd[j] - end;
      j++;
      return end;
    }
  }
}
