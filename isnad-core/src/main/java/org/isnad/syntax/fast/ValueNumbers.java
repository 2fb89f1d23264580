package org.isnad.syntax.fast;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Numbers the different values of a model's weights, by their exact bits. Not thread-safe. */
final class ValueNumbers {
  /** So many values leave eight bits of an int for the class. */
  private static final int MOST = 1 << 24;

  private float[] values = new float[1 << 10];
  private int size;
  private int[] slots = new int[1 << 12];

  /** The value's number, from 0 in order of first meeting. */
  int of(float value) {
    if (size * 2 >= slots.length) {
      rehash();
    }
    int slot = slot(value);
    if (slots[slot] == 0) {
      if (size == MOST) {
        throw new UnexpectedModelException("more than " + MOST + " different weights");
      }
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size] = value;
      slots[slot] = ++size;
    }
    return slots[slot] - 1;
  }

  private int slot(float value) {
    int bits = Float.floatToRawIntBits(value);
    int slot = (int) (FeatureHash.spread(bits) >>> 40) & (slots.length - 1);
    while (slots[slot] != 0 && Float.floatToRawIntBits(values[slots[slot] - 1]) != bits) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    for (int i = 0; i < size; i++) {
      slots[slot(values[i])] = i + 1;
    }
  }

  ByteBuffer values() {
    ByteBuffer out = ByteBuffer.allocateDirect(size * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    out.asFloatBuffer().put(values, 0, size);
    return out;
  }
}
