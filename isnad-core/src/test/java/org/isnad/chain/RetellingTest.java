package org.isnad.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.isnad.entity.ActorCode;
import org.isnad.entity.Mention;
import org.isnad.entity.Via;
import org.isnad.syntax.Sentence;
import org.isnad.testing.Sentences;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

/** What an article tells on the word of the medium whose piece it retells. */
class RetellingTest {
  private static final List<Sentence> ARTICLE =
      Sentences.article(
          "لوموند/NNP :/PUNC الحرب/DTNN طالت/VBD",
          "قالت/VBD لوموند/NNP إن/IN الحرب/DTNN طالت/VBD ./PUNC",
          "قصفت/VBD القوات/DTNNS المدينة/DTNN ./PUNC");

  private static SpeechFrame frame(int word, String sector) {
    Mention source =
        new Mention(
            new ActorCode(Optional.of("FRA"), Optional.of(sector)),
            new Span(0, 6),
            0,
            0,
            1,
            Optional.empty(),
            Via.ORGANISATION);
    ChainLink link = new ChainLink(source, "قالت", new Span(0, 4), Force.REPORTS);
    return new SpeechFrame(word, word + 1, word + 3, List.of(link), false);
  }

  private static int links(SpeechFrame headline, List<SpeechFrame> introduction, int sentence) {
    Retelling retelling = new Retelling();
    retelling.read(ARTICLE.get(0), List.of(headline));
    retelling.read(ARTICLE.get(1), introduction);
    retelling.read(ARTICLE.get(2), List.of());
    return retelling.of(sentence).size();
  }

  @Test
  void whatNobodyIsNamedForHasTheMediumOfHeadlineAndIntroduction() {
    assertEquals(1, links(frame(1, "JRN"), List.of(frame(0, "JRN")), 2));
  }

  @Test
  void theIntroductionItselfHasItsOwnFrames() {
    assertEquals(0, links(frame(1, "JRN"), List.of(frame(0, "JRN")), 1));
  }

  @Test
  void aHeadlineAloneIsNoRetelling() {
    assertEquals(0, links(frame(1, "JRN"), List.of(), 2));
  }

  @Test
  void aMinistryIsNotRetold() {
    assertEquals(0, links(frame(1, "GOV"), List.of(frame(0, "GOV")), 2));
  }

  @Test
  void aVerbOfTheHeadlineIsNoColon() {
    assertEquals(0, links(frame(3, "JRN"), List.of(frame(0, "JRN")), 2));
  }
}
