package org.isnad.when;

import java.util.Optional;
import org.isnad.when.DateExpression.Kind;

/** Time words that give no date of their own: مؤخرا; حينها and آنذاك mean the date before. */
final class VagueRule implements DateRule {

  @Override
  public Optional<DateMatch> match(DateLine line, int at, Anchor anchor) {
    Optional<DateWord> back = line.word(at, WordKind.BACK);
    if (back.isPresent()) {
      return back.map(w -> DateMatch.of(at + w.length(), anchor.previous(), Kind.BACK));
    }
    return line.word(at, WordKind.VAGUE)
        .map(w -> DateMatch.of(at + w.length(), Optional.empty(), Kind.VAGUE));
  }
}
