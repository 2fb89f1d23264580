package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.SurfaceForms.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfaceFormsTest {
  private static final SurfaceForms FORMS =
      SurfaceForms.builder()
          .verb("وقّع")
          .verb("اتهم")
          .verb("أعطى")
          .verb("بدأ")
          .verb("أنشأ")
          .verb("طالب")
          .verb("قال")
          .verb("حاصر")
          .noun("هجوم/هجمات")
          .noun("بقاء")
          .noun("مذكرة")
          .noun("مذكرة تفاهم")
          .noun("وقف إطلاق النار")
          .noun("ضربة جوية")
          .noun("إضراب عن الطعام")
          .noun("مسؤول")
          .adjective("مستعد")
          .build();

  /** The first words as the segmenter leaves them. */
  @ParameterizedTest
  @CsvSource({
    "وقعوا, وقّع",
    "يوقعان, وقّع",
    "التوقيع, وقّع",
    "موقعا, وقّع",
    "الموقعه, وقّع",
    "اتهمو, اتهم",
    "اتهام, اتهم",
    "اعطا, أعطى",
    "اعطو, أعطى",
    "يبدؤ, بدأ",
    "ينشئو, أنشأ",
    "قالا, قال",
    "هجمات, هجوم",
    "الهجوم, هجوم",
    "هجوما, هجوم",
    "بقاؤ, بقاء",
    "بقائ, بقاء",
    "مذكره, مذكرة",
    "مذكرت, مذكرة",
    "مسؤولي, مسؤول",
    "المسئولين, مسؤول",
    "مستعدون, مستعد",
    "حصار, حاصر",
    "محاصره, حاصر"
  })
  void segmentedWordLeadsToItsLemma(String key, String lemma) {
    assertTrue(lemmas(key).contains(lemma), key + " " + FORMS.readings(key));
  }

  /** Near misses: article on a verb or a construct form, a plural of another noun, a bare stem. */
  @ParameterizedTest
  @CsvSource({"اليوقع", "الهجوما", "المسؤولو", "طلاب", "هجو", "مذكر", "وقعون"})
  void otherWordsHaveNoReading(String key) {
    assertEquals(List.of(), FORMS.readings(key));
  }

  @Test
  void voiceIsBothWhereTheSpellingDoesNotTell() {
    assertEquals(List.of(Voice.BOTH), voices("وقعوا"));
  }

  @Test
  void voiceIsPassiveWhereTheSpellingTells() {
    assertEquals(List.of(Voice.PASSIVE), voices("انشئت").stream().distinct().toList());
    assertEquals(List.of(Voice.PASSIVE), voices("قيل"));
  }

  @Test
  void readingTellsPersonGenderAndNumber() {
    assertTrue(
        FORMS
            .readings("وقعتا")
            .contains(
                new Reading(
                    "وقّع",
                    Category.VERB,
                    Tense.PAST,
                    Voice.BOTH,
                    Person.THIRD,
                    Gender.FEMININE,
                    Number.DUAL)));
  }

  @ParameterizedTest
  @CsvSource({
    "هجوم جديد, 1, هجوم",
    "مذكره تفاهم, 2, مذكرة تفاهم",
    "مذكرات تفاهم بين, 2, مذكرة تفاهم",
    "المذكره ه, 1, مذكرة",
    "وقف اطلاق النار في, 3, وقف إطلاق النار",
    "وقف اطلاق نار, 3, وقف إطلاق النار",
    "ضربه جويه, 2, ضربة جوية",
    "الضربات الجويه, 2, ضربة جوية",
    "ضربتان جويتان, 2, ضربة جوية",
    "ضربه ه الجويه, 3, ضربة جوية",
    "الاضراب عن الطعام, 3, إضراب عن الطعام",
    "اضرابات عن الطعام, 3, إضراب عن الطعام",
    "توقيع اتفاق, 1, وقّع"
  })
  void longestNounWins(String keys, int length, String lemma) {
    Match match = FORMS.longestNounAt(split(keys), 0).orElseThrow();
    assertEquals(length, match.length(), keys);
    assertEquals(lemma, match.readings().get(0).lemma());
  }

  @ParameterizedTest
  @CsvSource({"وقف القتال", "ضربه حره", "يوقع الاتفاق", "اضراب"})
  void beginningOfAPhraseIsNoNounOfItsOwn(String keys) {
    assertEquals(Optional.empty(), FORMS.longestNounAt(split(keys), 0));
  }

  @Test
  void phraseCutOffByTheEndOfTheSentenceIsNotFound() {
    assertEquals(1, FORMS.longestNounAt(List.of("مذكره", "ه"), 0).orElseThrow().length());
    assertEquals(Optional.empty(), FORMS.longestNounAt(List.of("وقف", "اطلاق"), 0));
  }

  @Test
  void phrasesShowWhatMayFollow() {
    List<SurfaceForms.Phrase> phrases = FORMS.phrases("وقف");
    assertEquals("وقف إطلاق النار", phrases.get(0).first().lemma());
    assertTrue(phrases.get(0).rest().get(0).contains("اطلاق"));
    assertFalse(phrases.get(0).rest().get(0).contains("القتال"));
  }

  @Test
  void phraseIsNoReadingOfItsFirstWord() {
    assertEquals(List.of(), FORMS.readings("وقف"));
  }

  @Test
  void addingTwiceChangesNothing() {
    SurfaceForms twice = SurfaceForms.builder().noun("هجوم").noun("هجوم").build();
    assertEquals(1, twice.readings("هجوم").size());
  }

  @Test
  void adjectiveOfTwoWordsIsFoundAsAPhrase() {
    SurfaceForms forms = SurfaceForms.builder().adjective("غير مقبول").build();
    Match match = forms.longestNounAt(List.of("غير", "مقبوله"), 0).orElseThrow();
    assertEquals(2, match.length());
    assertEquals(Category.ADJECTIVE, match.readings().get(0).category());
    assertEquals(Optional.empty(), forms.longestNounAt(List.of("غير", "معروف"), 0));
  }

  private static List<String> split(String keys) {
    return Arrays.asList(keys.split(" "));
  }

  private static Set<String> lemmas(String key) {
    return FORMS.readings(key).stream().map(Reading::lemma).collect(Collectors.toSet());
  }

  private static List<Voice> voices(String key) {
    return FORMS.readings(key).stream()
        .filter(reading -> reading.category() == Category.VERB)
        .filter(reading -> reading.tense() == Tense.PAST)
        .map(Reading::voice)
        .toList();
  }
}
