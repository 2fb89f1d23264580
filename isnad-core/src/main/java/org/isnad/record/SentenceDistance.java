package org.isnad.record;

import java.util.Set;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * How far an expression of time or place stands from a trigger in the same sentence: its tokens,
 * where every verb in between weighs more, for it may have the expression to itself, and so does
 * every relative pronoun.
 *
 * @param verbWeight tokens that a verb counts for beside its own, at least 0
 * @param relativeWeight tokens that a relative pronoun counts for beside its own, at least 0
 */
record SentenceDistance(int verbWeight, int relativeWeight) {
  private static final Set<String> RELATIVES =
      Set.of("الذي", "التي", "الذين", "اللذين", "اللتين", "اللذان", "اللتان");

  /** A run of tokens, half-open. */
  record Run(int from, int to) {}

  int between(Sentence sentence, Run trigger, Run expression) {
    int from = Math.min(trigger.to(), expression.to());
    int to = Math.max(trigger.from(), expression.from());
    int distance = Math.max(0, to - from);
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if (token.isVerb() && i != trigger.from()) {
        distance += verbWeight;
      }
      if (RELATIVES.contains(token.key())) {
        distance += relativeWeight;
      }
    }
    return distance;
  }
}
