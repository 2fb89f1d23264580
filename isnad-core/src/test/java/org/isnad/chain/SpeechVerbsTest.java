package org.isnad.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.isnad.chain.SpeechVerbs.ExpressionKind;
import org.isnad.chain.SpeechVerbs.NounKind;
import org.isnad.chain.SpeechVerbs.Saying;
import org.isnad.syntax.Sentence;
import org.isnad.testing.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechVerbsTest {
  private static final SpeechVerbs WORDS = SpeechVerbs.builtIn();

  private static Optional<Force> force(String token) {
    return WORDS.saying(Sentences.of(token).token(0)).map(Saying::force);
  }

  @ParameterizedTest
  @CsvSource({
    "قال/VBD, REPORTS",
    "قالت/VBD, REPORTS",
    "يقولون/VBP, REPORTS",
    "اعلنت/VBD, REPORTS",
    "أعلنت/VBD, REPORTS",
    "زعمت/VBD, CLAIMS",
    "أكدوا/VBD, CONFIRMS",
    "نفى/VBD, DENIES",
    "نفت/VBD, DENIES",
    "يتوقع/VBP, EXPECTS",
    "مضيفا/VN, REPORTS"
  })
  void formsOfAVerbOfSayingHaveItsForce(String token, Force force) {
    assertEquals(Optional.of(force), force(token));
  }

  @ParameterizedTest
  @CsvSource({"قصف/VBD", "الوزير/DTNN", "قول/NN", "يجب/VBP", "يرجع/VBP"})
  void otherWordsAreNoVerbsOfSaying(String token) {
    assertEquals(Optional.empty(), force(token));
  }

  @Test
  void expressionsAreFoundAsSegmented() {
    Sentence sentence = Sentences.of("ب/IN+ حسب/NN وكالة/NN رويترز/NNP");
    assertTrue(WORDS.expression(ExpressionKind.ACCORDING, sentence, 0).isPresent());
    assertFalse(WORDS.expression(ExpressionKind.ACCORDING, sentence, 2).isPresent());
  }

  @Test
  void anExpressionWithNothingBehindItIntroducesNobody() {
    Sentence sentence = Sentences.of("ب/IN+ حسب/NN");
    assertFalse(WORDS.expression(ExpressionKind.ACCORDING, sentence, 0).isPresent());
  }

  @Test
  void nounsTellWhatASourceIs() {
    Sentence sentence = Sentences.of("بيانا/NN الصحف/DTNN الوزير/DTNN");
    assertTrue(WORDS.is(NounKind.DOCUMENT, sentence.token(0)));
    assertTrue(WORDS.is(NounKind.OUTLET, sentence.token(1)));
    assertFalse(WORDS.is(NounKind.OUTLET, sentence.token(2)));
  }

  @Test
  void bySomeVerbsOfSayingTheSpeakerDoesWhatHeSays() {
    Sentence sentence = Sentences.of("أعلنت/VBD قالت/VBD");
    assertTrue(WORDS.performs(sentence.token(0)));
    assertFalse(WORDS.performs(sentence.token(1)));
  }

  @Test
  void whatIsPendingAnInquiryIsNotToldByIt() {
    Sentence sentence = Sentences.of("على/IN ذمة/NN التحقيق/DTNN");
    assertFalse(WORDS.expression(ExpressionKind.ACCORDING, sentence, 0).isPresent());
  }

  @Test
  void genderOfAVerbTellsWhoCanBeItsSubject() {
    Sentence sentence = Sentences.of("أضافت/VBD أضاف/VBD");
    assertEquals(Optional.of(true), WORDS.isFeminine(sentence.token(0)));
    assertEquals(Optional.of(false), WORDS.isFeminine(sentence.token(1)));
  }
}
