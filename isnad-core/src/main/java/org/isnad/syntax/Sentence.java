package org.isnad.syntax;

import java.util.List;
import org.isnad.text.Span;

/**
 * A parsed sentence of a repaired article. Immutable.
 *
 * @param index 0-based place in the article
 * @param tokens in text order, at least one
 * @param tree covers all tokens
 * @param start first UTF-16 unit in the repaired text
 * @param end one past the last unit
 */
public record Sentence(int index, List<Token> tokens, TreeNode tree, int start, int end) {
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has at least one token");
    }
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public int size() {
    return tokens.size();
  }

  /** The UTF-16 span in the repaired text of tokens {@code from} to {@code to}, exclusive. */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** The span of tokens with the pronouns written onto the last of them: قتلهم، تحقيقها. */
  public Span wordSpan(int from, int to) {
    int end = to;
    while (end < size() && token(end).start() == token(end - 1).end() && token(end).isPronoun()) {
      end++;
    }
    return span(from, end);
  }
}
