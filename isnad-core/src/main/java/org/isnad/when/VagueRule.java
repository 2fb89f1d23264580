package org.isnad.when;

import java.util.Optional;
import org.isnad.when.DateExpression.Kind;

/** Time words that give no date: مؤخرا، حينها، آنذاك. */
final class VagueRule implements DateRule {

  @Override
  public Optional<DateMatch> match(DateLine line, int at, Anchor anchor) {
    return line.word(at, WordKind.VAGUE)
        .map(w -> DateMatch.of(at + w.length(), Optional.empty(), Kind.VAGUE));
  }
}
