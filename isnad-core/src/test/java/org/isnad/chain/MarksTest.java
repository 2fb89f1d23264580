package org.isnad.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.testing.Sentences;
import org.junit.jupiter.api.Test;

class MarksTest {
  @Test
  void keysLoseTheDashesLeftOnThem() {
    Token token = Marks.apart(Sentences.of("حسب/NN الكاتب-/DTNN")).token(1);
    assertEquals("الكاتب", token.key());
    assertEquals("الكاتب-", token.text());
    assertEquals("DTNN", token.tag());
  }

  @Test
  void aParticleBehindADashIsTaggedAsOne() {
    Token token = Marks.apart(Sentences.of("نقلت/VBD الوكالة/DTNN -عن/VBD الوزير-/DTNN")).token(2);
    assertEquals("عن", token.key());
    assertEquals("IN", token.tag());
  }

  @Test
  void marksTakenForVerbsAreMarks() {
    Sentence sentence = Marks.apart(Sentences.of("قال/VBD “/VBD نعم/NN ”/NN –/VBD"));
    assertEquals("PUNC", sentence.token(1).tag());
    assertEquals("PUNC", sentence.token(3).tag());
    assertEquals("PUNC", sentence.token(4).tag());
  }

  @Test
  void aSentenceWithoutSuchMarksStays() {
    Sentence sentence = Sentences.of("قال/VBD الوزير/DTNN نعم/NN");
    assertSame(sentence, Marks.apart(sentence));
  }
}
