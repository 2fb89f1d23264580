package org.isnad.syntax.fast;

import java.util.Arrays;
import java.util.List;
import org.isnad.syntax.Piece;

/**
 * A text as the segmenter sees it: one symbol for each letter of an Arabic word, one for each other
 * word, one for each gap between words. Reused from text to text. Not thread-safe.
 */
final class Symbols {
  private static final String[] LETTERS = letters();

  /**
   * CoreNLP takes the missing marker of training text for the word "null", and cuts one letter off
   * a token that begins or ends with it.
   */
  private static final String MARKER = "null";

  private final SegmenterModel model;
  private int count;
  private String[] text = new String[1 << 10];
  private int[] start = new int[1 << 10];
  private int[] end = new int[1 << 10];

  /** How many letters of its word stand before it. */
  private int[] index = new int[1 << 10];

  /** How many letters its word has; 0 for a gap. */
  private int[] length = new int[1 << 10];

  Symbols(SegmenterModel model) {
    this.model = model;
  }

  private static String[] letters() {
    String[] letters = new String[256];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = String.valueOf((char) ('\u0600' + i));
    }
    return letters;
  }

  void read(String source, List<Piece> words) {
    count = 0;
    boolean first = true;
    for (Piece word : words) {
      if (!first) {
        add(SegmenterModel.GAP, word.start(), word.end(), 0, 0);
      }
      first = false;
      String marked = withoutMarker(word.word());
      if (isArabic(marked)) {
        addLetters(source, word, marked);
      } else {
        add(marked, word.start(), word.end(), 0, marked.length());
      }
    }
  }

  private static String withoutMarker(String word) {
    if (word.equals(MARKER)) {
      return word;
    }
    int from = word.startsWith(MARKER) ? 1 : 0;
    int to = word.endsWith(MARKER) ? word.length() - 1 : word.length();
    return word.substring(from, to);
  }

  /** Whether the word consists of the Arabic block's characters. */
  private static boolean isArabic(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '\u0600' || c > '\u06ff') {
        return false;
      }
    }
    return true;
  }

  /** Letters get the places of those letters of the source that did not vanish, one by one. */
  private void addLetters(String source, Piece word, String letters) {
    int last = word.end() - word.start() - 1;
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      while (at <= last && model.vanishes(source.charAt(word.start() + at))) {
        at++;
      }
      if (i > 0) {
        at = Math.min(at, last);
      }
      int from = word.start() + (i == 0 ? 0 : at);
      add(LETTERS[letters.charAt(i) - '\u0600'], from, word.start() + at + 1, i, letters.length());
      at++;
    }
    end[count - 1] = word.end();
  }

  private void add(String symbol, int from, int to, int itsIndex, int itsLength) {
    if (count == text.length) {
      text = Arrays.copyOf(text, count * 2);
      start = Arrays.copyOf(start, count * 2);
      end = Arrays.copyOf(end, count * 2);
      index = Arrays.copyOf(index, count * 2);
      length = Arrays.copyOf(length, count * 2);
    }
    text[count] = symbol;
    start[count] = from;
    end[count] = to;
    index[count] = itsIndex;
    length[count] = itsLength;
    count++;
  }

  int count() {
    return count;
  }

  /** The symbol's text; {@link SegmenterModel#OUTSIDE} before the first. */
  String text(int i) {
    return i < 0 ? SegmenterModel.OUTSIDE : text[i];
  }

  int start(int i) {
    return start[i];
  }

  int end(int i) {
    return end[i];
  }

  int index(int i) {
    return index[i];
  }

  int length(int i) {
    return length[i];
  }

  /** Whether it is a gap between words. */
  boolean isGap(int i) {
    return text[i].equals(SegmenterModel.GAP);
  }
}
