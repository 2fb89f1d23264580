package org.isnad.syntax.fast;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Lists of (class, weight), each reached by a reference of 31 bits: where it begins and how long it
 * is. Equal lists are stored once; a weight is stored as the number of its value, so that the file
 * stays small while every weight keeps its exact 32 bits. Immutable and thread-safe.
 */
final class SparseWeights {
  private static final int COUNT_BITS = 8;
  private static final int OFFSET_BITS = 23;
  private static final int CLASS_BITS = 8;

  private final ByteBuffer entries;
  private final float[] values;

  /**
   * @param entries as {@link Builder#entries} made them
   * @param values as {@link Builder#values} made them
   */
  SparseWeights(ByteBuffer entries, ByteBuffer values) {
    this.entries = entries.slice().order(ByteOrder.LITTLE_ENDIAN);
    this.values = new float[values.limit() / Float.BYTES];
    values.slice().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(this.values);
  }

  /** Adds the list's weights to the scores of its classes, in single precision. */
  void addTo(float[] scores, int reference) {
    int at = (reference >>> COUNT_BITS) * Integer.BYTES;
    int end = at + (reference & ((1 << COUNT_BITS) - 1)) * Integer.BYTES;
    for (; at < end; at += Integer.BYTES) {
      int entry = entries.getInt(at);
      scores[entry & ((1 << CLASS_BITS) - 1)] += values[entry >>> CLASS_BITS];
    }
  }

  /** Adds the list's weights to the scores of its classes, in double precision. */
  void addTo(double[] scores, int reference) {
    int at = (reference >>> COUNT_BITS) * Integer.BYTES;
    int end = at + (reference & ((1 << COUNT_BITS) - 1)) * Integer.BYTES;
    for (; at < end; at += Integer.BYTES) {
      int entry = entries.getInt(at);
      scores[entry & ((1 << CLASS_BITS) - 1)] += values[entry >>> CLASS_BITS];
    }
  }

  /** Collects lists. Not thread-safe. */
  static final class Builder {
    private int[] pool = new int[1 << 16];
    private int size;
    private int[] known = new int[1 << 12];
    private int lists;
    private final ValueNumbers numbers = new ValueNumbers();
    private final int[] list = new int[2 << CLASS_BITS];

    /**
     * Adds the weights that are not zero, those of two features as one list: in it, a class may
     * come twice.
     *
     * @return the reference of the list, above 0; {@link FeatureTable#ABSENT} when all are zero
     */
    int add(float[] some, float[] others) {
      int count = put(others, put(some, 0));
      if (count >= 1 << COUNT_BITS) {
        throw new UnexpectedModelException("a feature with " + count + " weights");
      }
      return count == 0 ? FeatureTable.ABSENT : reference(count);
    }

    private int put(float[] weights, int from) {
      if (weights.length > 1 << CLASS_BITS) {
        throw new UnexpectedModelException("weights for " + weights.length + " classes");
      }
      int count = from;
      for (int c = 0; c < weights.length; c++) {
        if (weights[c] != 0f) {
          list[count++] = c | numbers.of(weights[c]) << CLASS_BITS;
        }
      }
      return count;
    }

    private int reference(int count) {
      if (lists * 2 >= known.length) {
        rehash();
      }
      int slot = hash(list, 0, count) & (known.length - 1);
      while (known[slot] != 0) {
        int at = known[slot] >>> COUNT_BITS;
        int length = known[slot] & ((1 << COUNT_BITS) - 1);
        if (length == count && Arrays.equals(pool, at, at + count, list, 0, count)) {
          return known[slot];
        }
        slot = (slot + 1) & (known.length - 1);
      }
      known[slot] = store(count);
      lists++;
      return known[slot];
    }

    private int store(int count) {
      if (size + count > 1 << OFFSET_BITS) {
        throw new UnexpectedModelException("more weights than a reference can reach");
      }
      if (size + count > pool.length) {
        pool = Arrays.copyOf(pool, pool.length * 2);
      }
      System.arraycopy(list, 0, pool, size, count);
      int reference = size << COUNT_BITS | count;
      size += count;
      return reference;
    }

    private void rehash() {
      int[] old = known;
      known = new int[old.length * 2];
      for (int reference : old) {
        if (reference != 0) {
          int at = reference >>> COUNT_BITS;
          int slot = hash(pool, at, reference & ((1 << COUNT_BITS) - 1)) & (known.length - 1);
          while (known[slot] != 0) {
            slot = (slot + 1) & (known.length - 1);
          }
          known[slot] = reference;
        }
      }
    }

    private static int hash(int[] entries, int at, int count) {
      long h = count;
      for (int i = at; i < at + count; i++) {
        h = h * 0x9E3779B97F4A7C15L + entries[i];
      }
      return (int) (FeatureHash.spread(h) >>> 32);
    }

    ByteBuffer entries() {
      ByteBuffer out =
          ByteBuffer.allocateDirect(size * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
      out.asIntBuffer().put(pool, 0, size);
      return out;
    }

    ByteBuffer values() {
      return numbers.values();
    }
  }
}
