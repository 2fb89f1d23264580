package org.isnad.chain;

import java.util.List;
import java.util.Set;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Sets apart the dashes and quotation marks that segmentation leaves on words or takes for words.
 *
 * <p>Look-up keys lose the dashes left on them (-في، الكاتب-), particles that the tagger missed for
 * them get their tags, and marks alone are tagged as marks. The text of the tokens stays.
 */
final class Marks {
  private static final Set<String> PARTICLES =
      Set.of("في", "عن", "من", "الي", "علي", "ان", "بان", "ل", "ب");

  private Marks() {}

  /** The sentence with its marks apart. */
  static Sentence apart(Sentence sentence) {
    List<Token> tokens = sentence.tokens().stream().map(Marks::apart).toList();
    return tokens.equals(sentence.tokens())
        ? sentence
        : new Sentence(sentence.index(), tokens, sentence.tree(), sentence.start(), sentence.end());
  }

  private static Token apart(Token token) {
    if (token.text().isEmpty()) {
      return token;
    }
    if (Quotes.isQuote(token) || Dashes.strip(token.text()).isEmpty()) {
      return tagged(token, token.key(), "PUNC");
    }
    if (!Dashes.opens(token) && !Dashes.closes(token)) {
      return token;
    }
    String key = Dashes.strip(token.key());
    return tagged(token, key, PARTICLES.contains(key) ? "IN" : token.tag());
  }

  private static Token tagged(Token token, String key, String tag) {
    return new Token(token.index(), token.text(), key, tag, token.start(), token.end());
  }
}
