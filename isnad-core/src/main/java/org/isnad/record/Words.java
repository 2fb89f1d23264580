package org.isnad.record;

/**
 * Words of the article that stand for a field of a record.
 *
 * @param text exactly as in the article given; empty for a subject that Arabic leaves unsaid
 * @param start first Unicode code point in the text as given, 0-based
 * @param end one past the last code point
 */
public record Words(String text, int start, int end) {
  public Words {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }
}
