package org.isnad.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.entity.ActorCode;
import org.isnad.entity.Mention;
import org.isnad.entity.Via;
import org.isnad.syntax.Sentence;
import org.isnad.testing.Sentences;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

/** The words that a speaker's links hang on. */
class SpeakerTest {
  private static final Speaker POLICE =
      new Speaker(
          0,
          List.of(),
          List.of(
              new Mention(
                  new ActorCode(Optional.of("MAR"), Optional.of("COP")),
                  new Span(5, 11),
                  0,
                  2,
                  3,
                  Optional.empty(),
                  Via.ROLE)),
          Optional.empty(),
          Set.of(),
          Optional.empty());

  private static ChainLink link(String sentence, int tokens) {
    Sentence parsed = Sentences.of(sentence);
    return POLICE.links(parsed, 0, tokens, Force.REPORTS).get(0);
  }

  @Test
  void anExpressionIsNamedWhole() {
    ChainLink link = link("ب/IN+ حسب/NN الشرطة/DTNN", 2);
    assertEquals("بحسب", link.verb());
    assertEquals(new Span(0, 4), link.verbSpan());
  }

  @Test
  void wordsOfAnExpressionStayApart() {
    assertEquals("على حد قول", link("على/IN حد/NN قول/NN الشرطة/DTNN", 3).verb());
  }
}
