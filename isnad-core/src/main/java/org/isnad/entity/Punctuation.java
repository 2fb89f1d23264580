package org.isnad.entity;

import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/** Which marks a noun group may reach over. */
final class Punctuation {
  private static final String QUOTES = "\"“”«»'";

  private Punctuation() {}

  /**
   * The token after a mark inside a group: after quotation marks, and after what brackets hold,
   * which explains a name and is no part of the group's grammar; −1 for a mark that ends the group.
   */
  static int passOver(Sentence sentence, int at, int limit) {
    Token mark = sentence.token(at);
    if (!opens(mark)) {
      return QUOTES.contains(mark.text()) ? at + 1 : -1;
    }
    for (int i = at + 1; i < limit; i++) {
      if (closes(sentence.token(i))) {
        return i + 1;
      }
    }
    return at + 1;
  }

  /** Whether a mark is an opening bracket. */
  static boolean opens(Token mark) {
    return mark.text().equals("(") || mark.text().equals("[");
  }

  private static boolean closes(Token mark) {
    return mark.text().equals(")") || mark.text().equals("]");
  }
}
