package org.isnad.entity;

import java.util.Optional;
import org.isnad.text.Span;

/**
 * A stretch of an article that names an actor, coded. Immutable.
 *
 * @param code country and sector
 * @param span UTF-16 units of the repaired text, 0-based, half-open, without prefixed clitics
 * @param sentence 0-based index of its sentence
 * @param fromToken first token in that sentence
 * @param toToken one past the last token
 * @param name English name of what it stands for; empty when the tables have none
 * @param via how it was coded
 */
public record Mention(
    ActorCode code,
    Span span,
    int sentence,
    int fromToken,
    int toToken,
    Optional<String> name,
    Via via) {
  public Mention {
    if (sentence < 0 || fromToken < 0 || toToken <= fromToken) {
      throw new IllegalArgumentException(
          "not a stretch of tokens: sentence " + sentence + ", " + fromToken + ".." + toToken);
    }
  }
}
