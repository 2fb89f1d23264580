package org.isnad.app.store;

import java.util.BitSet;

/**
 * Sets of articles as DuckDB takes and gives them: a BIT with a place for each number, from 0 on.
 * Half of all articles found are no more to hand over than one of them, and a row is looked up in
 * nanoseconds; a list of their numbers would have to be joined.
 */
final class ArticleBits {
  private static final int BYTE = 8;
  private static final int FIRST = 0x80;

  private ArticleBits() {}

  /** How many places a set takes in SQL, a multiple of 8, at least 8. */
  static int size(BitSet articles) {
    return BYTE * Math.max(1, (articles.length() + BYTE - 1) / BYTE);
  }

  /** The parameter of {@link #condition}: {@link #size} places, the first bit is the highest. */
  static byte[] bytes(BitSet articles) {
    byte[] bytes = new byte[size(articles) / BYTE];
    for (int seq = articles.nextSetBit(0); seq >= 0; seq = articles.nextSetBit(seq + 1)) {
      bytes[seq / BYTE] |= (byte) (FIRST >> seq % BYTE);
    }
    return bytes;
  }

  /**
   * A condition in SQL with one parameter.
   *
   * @param column of article numbers, 0 or more
   */
  static String condition(String column, BitSet articles) {
    // CASE: a place behind the end is an error. The comparison before it passes over row groups.
    return column
        + " < "
        + size(articles)
        + " AND CASE WHEN "
        + column
        + " < "
        + size(articles)
        + " THEN get_bit(?::BLOB::BIT, "
        + column
        + "::INTEGER) = 1 ELSE false END";
  }

  /**
   * The set that DuckDB gives.
   *
   * @param bytes as of {@link #bytes}; null for none
   */
  static BitSet articles(byte @org.jspecify.annotations.Nullable [] bytes) {
    BitSet articles = new BitSet();
    for (int i = 0; bytes != null && i < bytes.length; i++) {
      for (int bit = 0; bit < BYTE; bit++) {
        if ((bytes[i] & FIRST >> bit) != 0) {
          articles.set(i * BYTE + bit);
        }
      }
    }
    return articles;
  }
}
