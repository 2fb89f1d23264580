package org.isnad.chain;

import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Dashes that enclose an insertion: "قال الوزير -في تصريح أمس- إن". Segmentation often leaves them
 * on the words.
 */
final class Dashes {
  private static final String DASHES = "-–—";

  private Dashes() {}

  static boolean opens(Token token) {
    return !token.text().isEmpty() && DASHES.indexOf(token.text().charAt(0)) >= 0;
  }

  /** A word without the dashes left on it. */
  static String strip(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && DASHES.indexOf(word.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && DASHES.indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    return word.substring(from, to);
  }

  static boolean closes(Token token) {
    String text = token.text();
    return !text.isEmpty() && DASHES.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /**
   * The first token behind an insertion that opens at a token; {@code limit} if it never closes.
   */
  static int behind(Sentence sentence, int open, int limit) {
    boolean alone = sentence.token(open).text().length() == 1;
    for (int i = alone ? open + 1 : open; i < limit; i++) {
      if (closes(sentence.token(i))) {
        return i + 1;
      }
    }
    return limit;
  }
}
