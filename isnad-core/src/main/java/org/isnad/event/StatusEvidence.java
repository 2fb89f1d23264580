package org.isnad.event;

import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/** Names the word from which the status of an event was read. */
public final class StatusEvidence {
  private StatusEvidence() {}

  /**
   * The word that makes an event negated, future, possible or past; empty where only the predicate
   * tells.
   *
   * @param sentence the event's own
   */
  public static Optional<Token> word(CodedEvent event, Sentence sentence) {
    OptionalInt word = StatusReader.read(sentence, event.clause().predicate()).word();
    return word.isPresent() ? Optional.of(sentence.token(word.getAsInt())) : Optional.empty();
  }
}
