package org.isnad.text;

/**
 * Converts UTF-16 offsets of one text into code point offsets of the same text.
 *
 * <p>Java, CoreNLP and ICU count UTF-16 units; the published record counts code points, as Python,
 * R and SQL do. Conversion happens once, at the border. Immutable and thread-safe.
 */
public final class CodePointOffsets {
  /** Null when the text has no surrogate pair, so that both counts agree. */
  private final int @org.jspecify.annotations.Nullable [] points;

  private final int length;

  public CodePointOffsets(String text) {
    length = text.length();
    if (text.codePointCount(0, length) == length) {
      points = null;
      return;
    }
    int[] table = new int[length + 1];
    int count = 0;
    for (int i = 0; i < length; i++) {
      table[i] = count;
      boolean pairGoesOn =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < length
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!pairGoesOn) {
        count++;
      }
    }
    table[length] = count;
    points = table;
  }

  /**
   * The code point offset of a UTF-16 offset.
   *
   * @param utf16 0 to the text's length
   * @throws IndexOutOfBoundsException if {@code utf16} lies outside the text
   */
  public int toCodePoints(int utf16) {
    if (utf16 < 0 || utf16 > length) {
      throw new IndexOutOfBoundsException("offset " + utf16 + " of a text of " + length + " units");
    }
    return points == null ? utf16 : points[utf16];
  }

  /** The same stretch, counted in code points. */
  public Span toCodePoints(Span utf16) {
    return new Span(toCodePoints(utf16.start()), toCodePoints(utf16.end()));
  }
}
