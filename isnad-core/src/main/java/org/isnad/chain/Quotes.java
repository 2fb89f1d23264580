package org.isnad.chain;

import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/** Quotation marks in a row of tokens. */
final class Quotes {
  private static final String OPENING = "«“„‟";
  private static final String CLOSING = "»”";
  private static final String EITHER = "\"";

  private Quotes() {}

  static boolean isQuote(Token token) {
    return isOneOf(token, OPENING) || canClose(token);
  }

  static boolean canOpen(Token token) {
    return isOneOf(token, OPENING) || isOneOf(token, EITHER);
  }

  /** Whether a mark opens a quotation: of the plain marks every other one does. */
  static boolean opens(Sentence sentence, int at) {
    if (isOneOf(sentence.token(at), OPENING)) {
      return true;
    }
    int before = 0;
    for (int i = 0; i < at; i++) {
      before += isOneOf(sentence.token(i), EITHER) || isStuck(sentence.token(i)) ? 1 : 0;
    }
    return isOneOf(sentence.token(at), EITHER) && before % 2 == 0;
  }

  /** Whether a quotation that opens from a token on does not close in the sentence. */
  static boolean isLeftOpen(Sentence sentence, int from) {
    boolean open = false;
    for (int i = from; i < sentence.size(); i++) {
      if (isQuote(sentence.token(i))) {
        open = opens(sentence, i);
      }
    }
    return open;
  }

  static boolean canClose(Token token) {
    return isOneOf(token, CLOSING) || isOneOf(token, EITHER) || isStuck(token);
  }

  /** A closing mark that segmentation left on another: ؟"، )". */
  private static boolean isStuck(Token token) {
    String text = token.text();
    return text.length() == 2
        && !Character.isLetterOrDigit(text.charAt(0))
        && (CLOSING + EITHER).indexOf(text.charAt(1)) >= 0;
  }

  private static boolean isOneOf(Token token, String marks) {
    return token.text().length() == 1 && marks.contains(token.text());
  }

  /** The mark that closes a quotation opened before {@code from}; the sentence's size if none. */
  static int close(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (canClose(sentence.token(i))) {
        return i;
      }
    }
    return sentence.size();
  }
}
