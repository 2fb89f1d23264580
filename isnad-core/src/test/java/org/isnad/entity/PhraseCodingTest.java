package org.isnad.entity;

import static org.isnad.entity.EntityFixture.codes;
import static org.isnad.entity.EntityFixture.mentions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.isnad.syntax.Sentence;
import org.isnad.testing.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How one noun phrase is coded when nothing outside it is needed. */
class PhraseCodingTest {

  @ParameterizedTest
  @CsvSource({
    "قائد/NN شرطة/NN كابل/NNP, AFG/COP",
    "رئيس/NN الأركان/DTNN الإيراني/DTJJ, IRN/MIL",
    "وزير/NN الداخلية/DTNN العراقي/DTJJ, IRQ/GOV",
    "أربعة/CD من/IN رجال/NN الشرطة/DTNN العراقية/DTJJ, IRQ/COP",
    "مصدر/NN في/IN الشرطة/DTNN العراقية/DTJJ, IRQ/COP",
    "متحدث/NN ب/IN+ اسم/NN وزارة/NN الخارجية/DTNN الأميركية/DTJJ, USA/GOV",
    "مسؤولون/NNS في/IN الاستخبارات/DTNN الإسرائيلية/DTJJ, ISR/SPY",
    "مصدر/NN عسكري/JJ سوري/JJ, SYR/MIL",
  })
  void headOrWhatFollowsDecidesTheSector(String phrase, String code) {
    assertEquals(List.of(code), codes(phrase));
  }

  @ParameterizedTest
  @CsvSource({
    "جنود/NN أميركيين/JJ, USA/MIL",
    "جنود/NN امريكيين/JJ, USA/MIL",
    "مسؤولين/NNS أميركيين/JJ, USA/GOV",
    "العراق/NNP, IRQ/GOV",
    "طهران/NNP, IRN/GOV",
    "إيران/NNP, IRN/GOV",
    "ايران/NNP, IRN/GOV",
    "الفلسطينيون/DTNNS, PSE/CVL",
    "الاسرائيليين/DTNNS, ISR/CVL",
    "13/CD عراقيا/NN, IRQ/CVL",
  })
  void countryWordsInEverySpelling(String phrase, String code) {
    assertEquals(List.of(code), codes(phrase));
  }

  @Test
  void townIsNoActorOfAState() {
    assertEquals(List.of("IRQ/-"), codes("كركوك/NNP"));
  }

  @Test
  void ministersOfTwoStatesAreTwoMentionsOfTheWholePhrase() {
    List<Mention> mentions = mentions("وزيرا/NN خارجية/NN العراق/NNP و/CC+ ايران/NNP");
    assertEquals(List.of("IRQ/GOV", "IRN/GOV"), codes(mentions));
    assertEquals(mentions.get(0).span(), mentions.get(1).span());
  }

  @Test
  void coordinatedNisbasAreTwoStates() {
    assertEquals(List.of("FRA/MIL", "EGY/MIL"), codes("سفن/NN حربية/JJ فرنسية/JJ و/CC+ مصرية/JJ"));
    assertEquals(
        List.of("IRN/GOV", "IRQ/GOV"), codes("الجانبان/DTNN الإيراني/DTJJ و/CC+ العراقي/DTJJ"));
  }

  @Test
  void titleWithNameIsOneMention() {
    assertEquals(
        List.of("IRQ/GOV"),
        codes("وزير/NN الدفاع/DTNN العراقي/DTJJ ب/IN+ الوكالة/DTNN سعدون/NNP الدليمي/DTNNP"));
  }

  @Test
  void coordinatedHeadsAreMentionsOfTheirOwn() {
    List<Mention> mentions =
        mentions("(NP (NP (DTNN الحكومة) (DTJJ المغربية)) (CC+ و) (NP (DTNNS النقابات)))");
    assertEquals(List.of("MAR/GOV", "MAR/LAB"), codes(mentions));
    Sentence sentence = Sentences.of("الحكومة/DTNN المغربية/DTJJ و/CC+ النقابات/DTNNS");
    assertEquals(sentence.span(0, 2), mentions.get(0).span());
    assertEquals(sentence.span(3, 4), mentions.get(1).span());
  }

  @Test
  void nounsInTheNameOfAMinistryAreNoActors() {
    assertEquals(
        List.of("MAR/GOV"),
        codes(
            "(NP (NN وزارة) (NP (NP (DTNN الشباب)) (CC+ و) (NP (DTNN الطلاب))) (DTJJ المغربية))"));
  }

  @Test
  void sameCodeTwiceIsOneMention() {
    assertEquals(
        List.of("IRQ/GOV"),
        codes(
            "(NP (NP (NN وزير) (DTNN الدفاع) (DTJJ العراقي)) (CC+ و) (NP (NN رئيس) (DTNN الوزراء)))"));
  }

  @Test
  void prefixedPrepositionIsNoPartOfTheSpan() {
    List<Mention> mentions = mentions("ب/IN+ العراق/NNP");
    assertEquals(1, mentions.get(0).span().start());
  }

  @Test
  void nounThatSharesItsArticleWithLamStaysWhole() {
    List<Mention> mentions = mentions("ل/IN+ لحكومة/DTNN العراقية/DTJJ");
    assertEquals(0, mentions.get(0).span().start());
  }

  @Test
  void formerOfficeHolderIsElite() {
    assertEquals(List.of("EGY/ELI"), codes("الرئيس/DTNN المصري/DTJJ السابق/DTJJ"));
    assertEquals(List.of("EGY/GOV"), codes("الرئيس/DTNN المصري/DTJJ"));
  }

  @Test
  void firstCountryWordAfterTheHeadCounts() {
    assertEquals(List.of("USA/GOV"), codes("المبعوث/DTNN الأميركي/DTJJ ل/IN+ إيران/NNP"));
    assertEquals(List.of("EGY/GOV"), codes("السفير/DTNN المصري/DTJJ ب/IN+ الخرطوم/DTNNP"));
  }

  @Test
  void nameAndTitleInAppositionAreOne() {
    assertEquals(
        List.of("RUS/GOV"), codes("إيغور/NNP بتروف/NNP ،/PUNC وزير/NN الخارجية/DTNN الروسي/DTJJ"));
  }

  @Test
  void relativeClauseDecidesNothingButAMissingCountry() {
    assertEquals(List.of("SAU/MIL"), codes("قوات/NN تقود/VBP+ ها/PRP السعودية/DTNNP"));
    assertEquals(
        List.of("IRQ/GOV"), codes("الحكومة/DTNN العراقية/DTJJ التي/WP تدعم/VBP+ ها/PRP إيران/NNP"));
  }

  @Test
  void stretchWithoutNounIsNoMention() {
    assertEquals(List.of(), codes("في/IN ./PUNC"));
  }

  @Test
  void syllableThatLooksLikeTheArticleBelongsToTheWord() {
    assertEquals(List.of("DEU/COP"), codes("الشرطة/DTNN الألمانية/DTJJ"));
    assertEquals(List.of("DEU/MIL"), codes("جندي/NN ألماني/JJ"));
  }

  @Test
  void adjectiveOfManyStatesNamesNone() {
    assertEquals(List.of("-/GOV"), codes("مسؤولون/NNS عرب/JJ"));
    assertEquals(List.of("-/GOV"), codes("الدول/DTNN الغربية/DTJJ"));
  }

  @Test
  void countedStatesWithoutNamesAreNoOnes() {
    ArticleEntities article =
        EntityFixture.open(
            Optional.empty(), "بغداد/NNP -/PUNC شاركت/VBD 30/CD دولة/NN في/IN القمة/DTNN");
    assertEquals(List.of("-/GOV"), codes(article.code(0, 3, 5)));
  }

  @Test
  void deputyStaysOneWhenHisPartyIsNamed() {
    assertEquals(
        List.of("MAR/LEG"),
        codes("النائب/DTNN المغربي/DTJJ عن/IN حزب/NN العدالة/DTNN و/CC التنمية/DTNN"));
  }

  @Test
  void countryThatOneIsLoyalToIsNotOnesOwn() {
    assertEquals(List.of("UKR/PRM"), codes("قوات/NNS موالية/JJ ل/IN روسيا/NNP في/IN أوكرانيا/NNP"));
  }

  @Test
  void purposeDecidesTheSectorOfAFederation() {
    assertEquals(List.of("TUN/LAB"), codes("اتحاد/NN تونسي/JJ ل/IN+ لشغل/DTNN"));
    assertEquals(List.of("TUN/SOC"), codes("اتحاد/NN تونسي/JJ"));
  }

  @Test
  void personAfterAnIndefiniteNounIsNotItsName() {
    ArticleEntities article =
        EntityFixture.open(
            Optional.empty(), "ضرب/VBD شرطي/NN إسرائيلي/JJ طارق/NNP خضيري/NNP ./PUNC", "خضيري/NNP");
    assertEquals(List.of("ISR/-"), codes(article.code(1, 0, 1)));
  }

  @Test
  void nisbaOfALanguageOrACurrencyNamesNobody() {
    assertFalse(codes("اللغة/DTNN الإنجليزية/DTJJ").toString().contains("GBR"));
    assertFalse(codes("مليون/CD دولار/NN أميركي/JJ").toString().contains("USA"));
    assertEquals(List.of("EGY/GOV"), codes("وزارة/NN مصرية/JJ تدرس/VBP اللغة/DTNN الفرنسية/DTJJ"));
  }

  @Test
  void nisbaInARelativeClauseBelongsToItsOwnNoun() {
    assertEquals(
        List.of("MAR/CVL"),
        EntityFixture.codesAfter(
            "الحكومة/DTNN المغربية/DTJJ",
            "متظاهرون/NNS يرفضون/VBP استيراد/NN الأبقار/DTNN الأميركية/DTJJ"));
    assertEquals(
        List.of("USA/MIL"),
        codes("القوات/DTNNS التي/WP تقود/VBP+ ها/PRP الولايات/DTNNS المتحدة/DTJJ"));
  }

  @Test
  void whomASourceSpeaksToIsNotItsCountry() {
    String source = "مصدر/NN دبلوماسي/JJ ل/IN+ وكالة/NN رويترز/NNP";
    assertEquals(
        List.of("JOR/GOV"), EntityFixture.codesAfter("الحكومة/DTNN الأردنية/DTJJ", source));
    assertEquals(List.of("GBR/JRN"), codes("مراسل/NN ل/IN+ وكالة/NN رويترز/NNP"));
  }

  @Test
  void othersAreMoreOfThoseNamedBefore() {
    ArticleEntities article =
        EntityFixture.open(
            Optional.empty(),
            "قتل/VBD ثلاثة/CD جنود/NN لبنانيين/JJ و/CC+ أصيب/VBN خمسة/CD آخرون/NNS ./PUNC");
    assertEquals(List.of("LBN/MIL"), codes(article.code(0, 6, 8)));
  }
}
