package org.isnad.event;

import java.util.List;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/** The look-up keys of a sentence's tokens, taken once. */
final class SentenceKeys {
  private SentenceKeys() {}

  static List<String> of(Sentence sentence) {
    return sentence.tokens().stream().map(Token::key).toList();
  }
}
