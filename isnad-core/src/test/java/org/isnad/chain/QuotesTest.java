package org.isnad.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.isnad.syntax.Sentence;
import org.isnad.testing.Sentences;
import org.junit.jupiter.api.Test;

class QuotesTest {
  @Test
  void ofPlainMarksEveryOtherOneOpens() {
    Sentence sentence = Sentences.of("قال/VBD \"/PUNC نعم/NN \"/PUNC");
    assertTrue(Quotes.opens(sentence, 1));
    assertFalse(Quotes.opens(sentence, 3));
  }

  @Test
  void guillemetsTellTheirSide() {
    Sentence sentence = Sentences.of("قال/VBD »/PUNC «/PUNC");
    assertFalse(Quotes.opens(sentence, 1));
    assertTrue(Quotes.opens(sentence, 2));
  }

  @Test
  void aQuotationWithoutItsMarkIsLeftOpen() {
    assertTrue(Quotes.isLeftOpen(Sentences.of("إن/IN \"/PUNC الحرب/DTNN"), 0));
    assertFalse(Quotes.isLeftOpen(Sentences.of("إن/IN \"/PUNC الحرب/DTNN \"/PUNC"), 0));
  }

  @Test
  void aMarkLeftOnAnotherCloses() {
    Sentence sentence = Sentences.of("قال/VBD \"/PUNC (/PUNC نعم/NN )\"/PUNC لا/RP");
    assertEquals(4, Quotes.close(sentence, 2));
    assertFalse(Quotes.isLeftOpen(sentence, 0));
  }

  @Test
  void insertionsEndAtTheirSecondDash() {
    Sentence alone = Sentences.of("قال/VBD -/PUNC أمس/NN -/PUNC إن/IN");
    assertEquals(4, Dashes.behind(alone, 1, alone.size()));
    Sentence glued = Sentences.of("قال/VBD -في/IN تصريح-/NN إن/IN");
    assertEquals(3, Dashes.behind(glued, 1, glued.size()));
    assertEquals("حسب", Dashes.strip("-حسب"));
  }
}
