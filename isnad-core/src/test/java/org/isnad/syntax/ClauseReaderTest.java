package org.isnad.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.testing.Sentences;
import org.junit.jupiter.api.Test;

class ClauseReaderTest {
  private final ClauseReader reader = new ClauseReader();

  private static String words(Sentence sentence, Optional<Argument> argument) {
    return argument
        .map(
            a ->
                sentence.tokens().subList(a.from(), a.to()).stream()
                    .map(Token::text)
                    .collect(Collectors.joining(" ")))
        .orElse("-");
  }

  private static String slot(Sentence sentence, Clause clause, Slot slot) {
    return words(sentence, clause.first(slot));
  }

  @Test
  void verbBeforeSubjectAndObject() {
    Sentence s =
        Sentences.of(
            "(S (VP (VBD وقع) (NP (DTNN الوزيران)) (PP (IN في) (NP (NNP طهران)))"
                + " (NP (DTNN اليوم)) (NP (NN وثيقة) (NP (NN تعاون)))))");
    Clause clause = reader.verb(s, 0);
    assertEquals("الوزيران", slot(s, clause, Slot.SUBJECT));
    assertEquals("وثيقة تعاون", slot(s, clause, Slot.OBJECT));
    assertEquals("طهران", words(s, clause.behind("في").findFirst()));
  }

  @Test
  void subjectBeforeVerb() {
    Sentence s =
        Sentences.of("(S (NP (NNP روسيا)) (VP (VBP ترفض) (NP (DTNN العقوبات) (DTJJ الغربية))))");
    Clause clause = reader.verb(s, 1);
    assertEquals("روسيا", slot(s, clause, Slot.SUBJECT));
    assertEquals("العقوبات الغربية", slot(s, clause, Slot.OBJECT));
  }

  @Test
  void whatACommaSetsOffIsNoSecondObject() {
    Sentence s =
        Sentences.of(
            "(S (VP (VBD دان) (NP (DTNN الوزير)) (NP (DTNN الهجوم)) (PUNC ،)"
                + " (NP (NN مؤكدا) (NP (DTNN الملاحقة)))))");
    Clause clause = reader.verb(s, 0);
    assertEquals("الهجوم", slot(s, clause, Slot.OBJECT));
    assertEquals("-", slot(s, clause, Slot.SECOND_OBJECT));
  }

  @Test
  void attachedPronounIsTheObject() {
    Sentence s = Sentences.of("(S (VP (VBD اتهمت) (NP (PRP ه)) (NP (DTNN الشرطة))))");
    Clause clause = reader.verb(s, 0);
    assertEquals("الشرطة", slot(s, clause, Slot.SUBJECT));
    assertEquals("ه", slot(s, clause, Slot.OBJECT));
  }

  @Test
  void passiveTurnsItsSubjectIntoAnObject() {
    Sentence s =
        Sentences.of(
            "(S (VP (VBN اعتقل) (NP (NN ناشط)) (PP (IN من) (NP (NN قبل) (NP (DTNN الشرطة))))))");
    Clause clause = reader.verb(s, 0);
    assertEquals(Clause.Kind.PASSIVE, clause.kind());
    assertEquals("ناشط", slot(s, clause, Slot.OBJECT));
    assertEquals("الشرطة", slot(s, clause, Slot.SUBJECT));
  }

  @Test
  void relativeClauseTakesTheNounItDescribes() {
    Sentence s =
        Sentences.of(
            "(NP (NP (DTNN الهجوم)) (SBAR (WHNP (WP الذي)) (S (VP (VBD استهدف) (NP (NN مبنى))))))");
    Clause clause = reader.verb(s, 2);
    assertEquals("الهجوم", slot(s, clause, Slot.SUBJECT));
    assertEquals("مبنى", slot(s, clause, Slot.OBJECT));
  }

  @Test
  void resumptivePronounStandsForTheNounDescribed() {
    Sentence s =
        Sentences.of(
            "(NP (NP (DTNN الهجوم)) (SBAR (WHNP (WP الذي))"
                + " (S (VP (VBD نفذت) (NP (PRP ه)) (NP (NN خلية))))))");
    Clause clause = reader.verb(s, 2);
    assertEquals("خلية", slot(s, clause, Slot.SUBJECT));
    assertEquals("الهجوم", slot(s, clause, Slot.OBJECT));
  }

  @Test
  void joinedVerbSharesItsSubject() {
    Sentence s =
        Sentences.of(
            "(S (VP (VP (VBD دان) (NP (DTNN الوزير)) (NP (DTNN الهجوم))) (CC و)"
                + " (VP (VBD طالب) (PP (IN ب) (NP (NN تحقيق))))))");
    assertEquals("الوزير", slot(s, reader.verb(s, 4), Slot.SUBJECT));
  }

  /** "الوزير عن أسفه، في حين طالبت باريس الحكومة": what opens a clause closes the one before. */
  @Test
  void verbBehindAnOpeningWordHasItsSubjectBehindIt() {
    Sentence s =
        Sentences.of(
            "(S (NP (DTNN الوزير)) (VP (VBD انسحب)) (PUNC ،) (PP (IN في) (NP (NN حين)))"
                + " (VP (VBD طالبت) (NP (NNP باريس)) (NP (DTNN الحكومة))))");
    Clause clause = reader.verb(s, 5);
    assertEquals("باريس", slot(s, clause, Slot.SUBJECT));
    assertEquals("الحكومة", slot(s, clause, Slot.OBJECT));
  }

  @Test
  void joinedVerbBeforeTwoNounPhrasesHasItsOwnSubject() {
    Sentence s =
        Sentences.of(
            "(S (NP (DTNN الرئيس)) (VP (VP (VBD انسحب)) (PUNC ،) (CC و)"
                + " (VP (VBD علقت) (NP (NN منظمة) (NP (DTNN الوحدة))) (NP (NN عضوية) (NP (NNP لاغوس))))))");
    Clause clause = reader.verb(s, 4);
    assertEquals("منظمة الوحدة", slot(s, clause, Slot.SUBJECT));
    assertEquals("عضوية لاغوس", slot(s, clause, Slot.OBJECT));
  }

  @Test
  void joinedVerbOfTheOtherGenderHasItsOwnSubject() {
    Sentence s =
        Sentences.of(
            "(S (NP (DTNN الرئيس)) (VP (VP (VBD انسحب)) (PUNC ،) (CC و)"
                + " (VP (VBD تعهدت) (NP (NNP البرتغال)) (PP (IN ب) (NP (NN مساعدة))))))");
    assertEquals("البرتغال", slot(s, reader.verb(s, 4), Slot.SUBJECT));
  }

  @Test
  void joinedVerbOfTheSameGenderKeepsTheSubjectBeforeIt() {
    Sentence s =
        Sentences.of(
            "(S (NP (DTNN الوزير)) (VP (VP (VBD انسحب)) (PUNC ،) (CC و)"
                + " (VP (VBD طالب) (NP (DTNN الاتحاد)) (PP (IN ب) (NP (NN مساعدة))))))");
    Clause clause = reader.verb(s, 4);
    assertEquals("الوزير", slot(s, clause, Slot.SUBJECT));
    assertEquals("الاتحاد", slot(s, clause, Slot.OBJECT));
  }

  /**
   * "… النزاع فضيحة، و | انتشر الجيش": a phrase that ends with و is the tail of what was before.
   */
  @Test
  void phraseThatEndsWithAndIsNoSubject() {
    Sentence s =
        Sentences.of("(S (NP (NP (NN فضيحة)) (PUNC ،) (CC و)) (VP (VBD انتشر) (NP (DTNN الجيش))))");
    assertEquals("الجيش", slot(s, reader.verb(s, 3), Slot.SUBJECT));
  }

  @Test
  void pluralVerbHasNoSubjectBehindIt() {
    Sentence s = Sentences.of("(S (VP (VBD طالبوا) (NP (DTNN الحكومة)) (PP (IN ب) (NP (NN حل)))))");
    Clause clause = reader.verb(s, 0);
    assertEquals("-", slot(s, clause, Slot.SUBJECT));
    assertEquals("الحكومة", slot(s, clause, Slot.OBJECT));
  }

  @Test
  void indefiniteAccusativeIsNoSubject() {
    Sentence s =
        Sentences.of("(S (VP (VBD اعتقلت) (NP (NN عددا) (PP (IN من) (NP (DTNNS الناشطين))))))");
    assertEquals("عددا من الناشطين", slot(s, reader.verb(s, 0), Slot.OBJECT));
  }

  @Test
  void masculineVerbHasNoFeminineSubjectBehindIt() {
    Sentence s = Sentences.of("(S (VP (VBD طالب) (NP (DTNN الحكومة)) (PP (IN ب) (NP (NN حل)))))");
    assertEquals("الحكومة", slot(s, reader.verb(s, 0), Slot.OBJECT));
  }

  @Test
  void subjectAndObjectThatTheParserJoinedArePartedAfterAnAdjective() {
    Sentence s =
        Sentences.of("(S (VP (VBD تفقد) (NP (DTNN المبعوث) (DTJJ الأممي) (NN قطاع) (NNP غزة))))");
    Clause clause = reader.verb(s, 0);
    assertEquals("المبعوث الأممي", slot(s, clause, Slot.SUBJECT));
    assertEquals("قطاع غزة", slot(s, clause, Slot.OBJECT));
  }

  @Test
  void subjectAndObjectThatTheParserJoinedArePartedAfterADefiniteNoun() {
    Sentence s = Sentences.of("(S (VP (VBD أغلقت) (NP (DTNNS السلطات) (NN معبر) (NNP رفح))))");
    Clause clause = reader.verb(s, 0);
    assertEquals("السلطات", slot(s, clause, Slot.SUBJECT));
    assertEquals("معبر رفح", slot(s, clause, Slot.OBJECT));
  }

  @Test
  void nameInAppositionIsNotPartedFromItsTitle() {
    Sentence s =
        Sentences.of(
            "(S (VP (VBD وصل) (NP (DTNN الرئيس) (DTJJ الفرنسي) (NNP إيمانويل) (NNP ماكرون))))");
    assertEquals("الرئيس الفرنسي إيمانويل ماكرون", slot(s, reader.verb(s, 0), Slot.SUBJECT));
  }

  @Test
  void complementClauseIsAnArgument() {
    Sentence s =
        Sentences.of(
            "(S (VP (VBD قال) (NP (DTNN الوزير)) (SBAR (IN إن) (S (NP (NNP بغداد))"
                + " (VP (VBP ترفض) (NP (DTNN القرار)))))))");
    assertEquals("إن بغداد ترفض القرار", slot(s, reader.verb(s, 0), Slot.CLAUSE));
  }

  @Test
  void verbalNounHasGenitiveAndObject() {
    Sentence s =
        Sentences.of(
            "(S (VP (NP (NN توقيع) (NP (DTNN الوزير))) (NP (DTNN الاتفاق))"
                + " (PP (IN في) (NP (NNP بغداد)))))");
    Clause clause = reader.noun(s, 0, 1);
    assertEquals("الوزير", slot(s, clause, Slot.GENITIVE));
    assertEquals("الاتفاق", slot(s, clause, Slot.OBJECT));
    assertEquals("بغداد", words(s, clause.behind("في").findFirst()));
  }

  @Test
  void adjectiveOnANounIsReadForItsNationality() {
    Sentence s =
        Sentences.of("(S (NP (NP (DTNN القصف) (DTJJ الإسرائيلي)) (PP (IN على) (NP (NNP غزة)))))");
    Clause clause = reader.noun(s, 0, 1);
    assertEquals("الإسرائيلي", slot(s, clause, Slot.NISBA));
    assertEquals("غزة", words(s, clause.behind("علي").findFirst()));
  }

  @Test
  void wordSpanKeepsAnAttachedPronounAndNothingElse() {
    Sentence s = Sentences.of("التي/WP اختطفت/VBD+ ه/PRP الشرطة/DTNN ./PUNC");
    int start = s.token(1).start();
    assertEquals(s.token(2).end(), s.wordSpan(1, 2).end());
    assertEquals(start, s.wordSpan(1, 2).start());
    assertEquals(s.span(3, 4), s.wordSpan(3, 4));
  }

  @Test
  void passiveWithAnObjectIsAMisreadActive() {
    Sentence s = Sentences.of("(S (VP (VBN يعقد) (NP (DTNNS الوزيران)) (NP (NN اجتماعا))))");
    Clause clause = reader.verb(s, 0);
    assertEquals("الوزيران", slot(s, clause, Slot.SUBJECT));
    assertEquals("اجتماعا", slot(s, clause, Slot.OBJECT));
    Sentence kidnapped = Sentences.of("(S (VP (VBN+ اختطفت) (NP (PRP هم)) (NP (NN جماعة))))");
    assertEquals("جماعة", slot(kidnapped, reader.verb(kidnapped, 0), Slot.SUBJECT));
  }

  @Test
  void passiveOfAVerbOfTwoObjectsKeepsThem() {
    Sentence s = Sentences.of("(S (VP (VBN عين) (NP (DTNN العقيد)) (NP (NN وزيرا))))");
    Clause clause = reader.verb(s, 0);
    assertEquals("-", slot(s, clause, Slot.SUBJECT));
    assertEquals("العقيد", slot(s, clause, Slot.OBJECT));
  }

  @Test
  void pluralBehindASingularAdjectiveOpensTheObject() {
    Sentence s =
        Sentences.of("(S (VP (VBD ناشدت) (NP (DTNN السلطات) (DTJJ البورمية) (DTJJ الخاطفين))))");
    Clause clause = reader.verb(s, 0);
    assertEquals("السلطات البورمية", slot(s, clause, Slot.SUBJECT));
    assertEquals("الخاطفين", slot(s, clause, Slot.OBJECT));
  }

  @Test
  void dualInConstructIsASubject() {
    Sentence s =
        Sentences.of(
            "(S (VP (VBD وقع) (NP (NN وزيرا) (NP (NN دفاع) (NP (NNP العراق)))) (NP (NN مذكرة))))");
    Clause clause = reader.verb(s, 0);
    assertEquals("وزيرا دفاع العراق", slot(s, clause, Slot.SUBJECT));
    assertEquals("مذكرة", slot(s, clause, Slot.OBJECT));
  }
}
