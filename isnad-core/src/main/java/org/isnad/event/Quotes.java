package org.isnad.event;

import java.util.Set;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/** Quotation marks of a sentence. */
final class Quotes {
  private static final Set<String> EITHER = Set.of("\"");
  private static final Set<String> OPENING = Set.of("«", "“");
  private static final Set<String> CLOSING = Set.of("»", "”");

  private Quotes() {}

  static boolean isMark(Token token) {
    return EITHER.contains(token.text())
        || OPENING.contains(token.text())
        || CLOSING.contains(token.text());
  }

  /** Whether a quotation that opens before a token is still open at it. */
  static boolean isInside(Sentence sentence, int token) {
    boolean open = false;
    for (int i = 0; i < token; i++) {
      String text = sentence.token(i).text();
      if (EITHER.contains(text)) {
        open = !open;
      } else if (OPENING.contains(text) || CLOSING.contains(text)) {
        open = OPENING.contains(text);
      }
    }
    return open;
  }
}
