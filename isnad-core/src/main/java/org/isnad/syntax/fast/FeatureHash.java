package org.isnad.syntax.fast;

/**
 * Hashes the names of features without building them as strings.
 *
 * <p>The hash of a string is the polynomial of its UTF-16 units over a fixed odd base, modulo 2^64.
 * It composes: from the hashes of two strings and the length of the second follows that of both
 * joined. So equal names, however put together, have equal hashes; that different names of a model
 * have different ones is checked when {@link FeatureTable} is built.
 */
final class FeatureHash {
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private FeatureHash() {}

  static long of(CharSequence name) {
    return append(0, name);
  }

  /** The hash of a string whose hash is given, followed by another. */
  static long append(long hash, CharSequence tail) {
    long h = hash;
    for (int i = 0; i < tail.length(); i++) {
      h = append(h, tail.charAt(i));
    }
    return h;
  }

  static long append(long hash, char tail) {
    return hash * BASE + tail;
  }

  /** The hash of two strings joined: the second is given by its hash and {@link #power}. */
  static long join(long hash, long tail, long power) {
    return hash * power + tail;
  }

  /** What a hash is multiplied by when so many characters follow. */
  static long power(int length) {
    long power = 1;
    for (int i = 0; i < length; i++) {
      power *= BASE;
    }
    return power;
  }

  /** Spreads a polynomial hash, whose low bits are weak, over a table. */
  static long spread(long hash) {
    return (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
  }
}
