package org.isnad.syntax.fast;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Finds a feature's reference by its 64-bit hash: an open-addressed table in one buffer, half empty
 * or more. Immutable and thread-safe.
 */
final class FeatureTable {
  /** What {@link #find} returns for a feature that the model does not know. */
  static final int ABSENT = 0;

  /** A slot: the hash, then the reference. */
  private static final int SLOT = Long.BYTES + Integer.BYTES;

  private final ByteBuffer slots;
  private final int shift;
  private final int mask;

  /**
   * @param slots as {@link Builder#finish} made them
   */
  FeatureTable(ByteBuffer slots) {
    int size = slots.limit() / SLOT;
    if (Integer.bitCount(size) != 1 || slots.limit() % SLOT != 0) {
      throw new IllegalArgumentException("not a feature table: " + slots.limit() + " bytes");
    }
    this.slots = slots.slice().order(ByteOrder.LITTLE_ENDIAN);
    this.mask = size - 1;
    this.shift = Long.numberOfLeadingZeros(mask);
  }

  /** The feature's reference, above 0, or {@link #ABSENT}. */
  int find(long hash) {
    int slot = (int) (FeatureHash.spread(hash) >>> shift);
    while (true) {
      int at = slot * SLOT;
      long found = slots.getLong(at);
      if (found == hash) {
        return slots.getInt(at + Long.BYTES);
      }
      if (found == 0) {
        return ABSENT;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** Fills a table. Not thread-safe. */
  static final class Builder {
    private final ByteBuffer slots;
    private final int mask;

    /**
     * @param features how many will be added at most
     */
    Builder(int features) {
      int size = Math.max(4, Integer.highestOneBit(Math.max(1, features - 1)) << 2);
      if (size / 2 >= 2 * features) {
        size /= 2;
      }
      this.slots = ByteBuffer.allocateDirect(size * SLOT).order(ByteOrder.LITTLE_ENDIAN);
      this.mask = size - 1;
    }

    /**
     * Adds a feature.
     *
     * @param reference above 0
     * @throws UnexpectedModelException if another feature has the same hash
     */
    void add(long hash, int reference) {
      if (hash == 0 || reference <= 0) {
        throw new UnexpectedModelException("a feature without hash or reference");
      }
      int slot = (int) (FeatureHash.spread(hash) >>> Long.numberOfLeadingZeros(mask));
      while (slots.getLong(slot * SLOT) != 0) {
        if (slots.getLong(slot * SLOT) == hash) {
          throw new UnexpectedModelException("two features share the hash " + hash);
        }
        slot = (slot + 1) & mask;
      }
      slots.putLong(slot * SLOT, hash);
      slots.putInt(slot * SLOT + Long.BYTES, reference);
    }

    ByteBuffer finish() {
      return slots;
    }
  }
}
