package org.isnad.entity;

import static org.isnad.entity.EntityFixture.codes;
import static org.isnad.entity.EntityFixture.codesAfter;
import static org.isnad.entity.EntityFixture.open;
import static org.isnad.entity.EntityFixture.openFrom;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What later words of an article refer to. */
class ReferenceTest {
  private static final String MINISTER =
      "قال/VBD وزير/NN الزراعة/DTNN الإيراني/DTJJ فرهاد/NNP كريمي/NNP إن/IN المحادثات/DTNNS نجحت/VBD";
  private static final String TWO_STATES =
      "التقى/VBD وزير/NN الخارجية/DTNN العراقي/DTJJ مسؤولين/NNS من/IN إيران/NNP";

  @Test
  void surnameStandsForThePersonIntroduced() {
    assertEquals(List.of("IRN/GOV"), codesAfter(MINISTER, "كريمي/NNP"));
  }

  @Test
  void strangerHasNoSector() {
    assertEquals(List.of("IRN/-"), codesAfter(MINISTER, "حسيني/NNP"));
  }

  @Test
  void nameIsKnownBeforeItsFullMention() {
    ArticleEntities article = open(Optional.empty(), "كريمي/NNP يتهم/VBP", MINISTER);
    assertEquals(List.of("IRN/GOV"), codes(article.code(0, 0, 1)));
  }

  @Test
  void objectAfterANameIsNoPartOfIt() {
    String rejects =
        "رفض/VBD رئيس/NN الوزراء/DTNN الكندي/DTJJ جون/NNP سميثسون/NNP الدعوات/DTNNS إلى/IN";
    assertEquals(List.of("CAN/GOV"), codesAfter(rejects, "سميثسون/NNP"));
  }

  @Test
  void nameBeforeItsTitleIsIntroducedToo() {
    String introduced =
        "أكد/VBD سعد/NNP الكرواني/DTNNP ،/PUNC وزير/NN الصحة/DTNN المغربي/DTJJ ،/PUNC ذلك/DT";
    assertEquals(List.of("MAR/GOV"), codesAfter(introduced, "الكرواني/DTNNP"));
  }

  @Test
  void officeAloneTakesUpTheLastHolderNamed() {
    assertEquals(List.of("IRN/GOV"), codesAfter(TWO_STATES, MINISTER, "الوزير/DTNN"));
  }

  @Test
  void officeWithItsOwnNisbaDoesNot() {
    assertEquals(List.of("IRQ/GOV"), codesAfter(TWO_STATES, MINISTER, "الوزير/DTNN العراقي/DTJJ"));
  }

  @Test
  void dualStandsForTheLastTwoStates() {
    assertEquals(List.of("IRQ/GOV", "IRN/GOV"), codesAfter(TWO_STATES, "البلدان/DTNN"));
    assertEquals(List.of("IRQ/GOV", "IRN/GOV"), codesAfter(TWO_STATES, "الجانبان/DTNN"));
  }

  @Test
  void dualOfPeopleIsNoPairOfStates() {
    assertEquals(List.of("IRQ/CVL"), codesAfter("بغداد/NNP", "المدنيان/DTNN"));
  }

  @Test
  void hisCountryIsThatOfTheLastPerson() {
    assertEquals(List.of("IRN/GOV"), codesAfter(TWO_STATES, MINISTER, "بلاد/NN+ ه/PRP$"));
  }

  @Test
  void pronounStandsForTheSubjectBefore() {
    ArticleEntities article = open(Optional.empty(), MINISTER, "قال/VBD إن/IN+ ه/PRP مسرور/JJ");
    assertEquals(List.of("IRN/GOV"), codes(article.resolvePronoun(1, 2)));
  }

  @Test
  void droppedSubjectAgreesInGender() {
    String police = "اعتقلت/VBD الشرطة/DTNN التركية/DTJJ وزير/NN الصحة/DTNN العراقي/DTJJ";
    ArticleEntities article = open(Optional.empty(), police, "أعلنت/VBD ذلك/DT");
    List<Mention> she =
        article.subjectBefore(1, 0, GrammaticalNumber.SINGULAR, GrammaticalGender.FEMININE);
    assertEquals(List.of("TUR/COP"), codes(she));
    List<Mention> he =
        article.subjectBefore(1, 0, GrammaticalNumber.SINGULAR, GrammaticalGender.MASCULINE);
    assertEquals(List.of("IRQ/GOV"), codes(he));
  }

  @Test
  void unmarkedGovernmentIsThatOfTheArticlesHome() {
    ArticleEntities article =
        open(Optional.empty(), "بغداد/NNP -/PUNC وصل/VBD وفد/NN", "قررت/VBD الحكومة/DTNN");
    assertEquals(Optional.of("IRQ"), article.homeCountry());
    assertEquals(List.of("IRQ/GOV"), codes(article.code(1, 1, 2)));
  }

  @Test
  void placeInTheSentenceGoesBeforeTheArticlesHome() {
    ArticleEntities article =
        open(
            Optional.empty(),
            "بغداد/NNP -/PUNC قال/VBD مسؤول/NN عراقي/JJ",
            "قتلت/VBD الشرطة/DTNN رجلا/NN في/IN كابل/NNP");
    assertEquals(List.of("AFG/COP"), codes(article.code(1, 1, 2)));
  }

  @Test
  void nationalOutletIsAtHomeInItsCountry() {
    String government = "قررت/VBD الحكومة/DTNN ذلك/DT";
    assertEquals(Optional.of("MAR"), openFrom("Hespress", government).homeCountry());
    assertEquals(Optional.empty(), openFrom("Al Jazeera", government).homeCountry());
  }

  @Test
  void documentStandsForWhoIssuedIt() {
    assertEquals(
        List.of("QAT/GOV"),
        codesAfter("قال/VBD بيان/NN ل/IN+ لحكومة/DTNN القطرية/DTJJ إن/IN", "البيان/DTNN"));
  }

  @Test
  void possessivePronounOfABodyIsNoPartOfItsForm() {
    assertEquals(List.of("IRN/MIL"), codesAfter(TWO_STATES, MINISTER, "جيش/NN+ ه/PRP$"));
  }

  @Test
  void governmentOfHisCountryIsThatOfTheLastPerson() {
    assertEquals(List.of("IRN/GOV"), codesAfter(TWO_STATES, MINISTER, "حكومة/NN بلاد/NN+ ه/PRP$"));
  }

  @Test
  void bodiesOfTheTwoCountriesAreTwo() {
    assertEquals(List.of("IRQ/GOV", "IRN/GOV"), codesAfter(TWO_STATES, "حكومتا/NN البلدين/DTNN"));
  }

  @Test
  void organisationNamedInsideAnotherPhraseIsTakenUp() {
    String director =
        "قال/VBD مدير/NN الوكالة/DTNN الدولية/DTJJ ل/IN+ لطاقة/DTNN الذرية/DTJJ في/IN طهران/NNP";
    assertEquals(List.of("UNO/-"), codesAfter(director, "الوكالة/DTNN"));
  }

  @Test
  void sameOneIsTheLastPerson() {
    assertEquals(
        List.of("IRN/GOV"), codesAfter(TWO_STATES, MINISTER, "المسؤول/DTNN ذات/NN+ ه/PRP$"));
  }

  @Test
  void dualVerbHasTheTwoCoordinatedSubjects() {
    String visit =
        "بحث/VBD أمير/NN قطر/NNP و/CC رئيس/NN الوزراء/DTNN البريطاني/DTJJ الأزمة/DTNN في/IN أوكرانيا/NNP";
    ArticleEntities article = open(Optional.empty(), visit, "وأعربا/VBD عن/IN قلق/NN");
    assertEquals(
        List.of("QAT/GOV", "GBR/GOV"),
        codes(article.subjectBefore(1, 0, GrammaticalNumber.DUAL, GrammaticalGender.MASCULINE)));
  }

  @Test
  void mainSubjectGoesOnThroughASentenceThatNamesNoOther() {
    ArticleEntities article =
        open(
            Optional.empty(),
            "رفضت/VBD تركيا/NNP قرارات/NNS اليونان/NNP",
            "وصفت/VBD ذلك/DT",
            "طالبت/VBD أثينا/NNP ب/IN+ ذلك/DT");
    assertEquals(
        List.of("TUR/GOV"),
        codes(article.subjectBefore(2, 0, GrammaticalNumber.SINGULAR, GrammaticalGender.FEMININE)));
  }
}
