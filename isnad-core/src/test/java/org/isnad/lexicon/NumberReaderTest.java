package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.isnad.lexicon.NumberReader.Numeral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
  private static final NumberReader READER = NumberReader.builtIn();

  private static List<String> keys(String words) {
    return Arrays.asList(SpellingKey.of(words).split(" "));
  }

  private static Optional<Long> value(String words) {
    List<String> keys = keys(words);
    Optional<Numeral> read = READER.readAt(keys, 0);
    return read.filter(n -> n.to() == keys.size()).map(Numeral::value);
  }

  @ParameterizedTest
  @CsvSource({"false,false", "false,true", "true,false", "true,true"})
  void readsBackEveryNumberBelowAMillion(boolean oblique, boolean feminine) {
    ArabicNumerals writer = new ArabicNumerals(oblique, feminine);
    SplittableRandom random = new SplittableRandom(15);
    for (int i = 0; i <= 999_999; i += i < 12_000 ? 1 : random.nextInt(1, 40)) {
      String words = writer.words(i);
      assertEquals(Optional.of((long) i), value(words), words);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "12 = 12",
        "١٢ = 12",
        "1,200 = 1200",
        "1.200 = 1200",
        "١٬٢٠٠ = 1200",
        "1,250,000 = 1250000",
        "12 ألفا = 12000",
        "120 ألف = 120000",
        "6 ملايين = 6000000",
        "1.5 مليون = 1500000",
        "٣٫٧ مليون = 3700000",
        "20 ألفا و 500 = 20500",
        "ثلاثة آلاف و خمسمئة = 3500",
        "ثلاثة آلاف وخمسمائة = 3500",
        "خمسة وعشرون = 25",
        "ثلاث مئة = 300",
        "ثلاثمائة = 300",
        "أربع مائة و خمسة عشر = 415",
        "مائتي = 200",
        "مائتا = 200",
        "ألفي = 2000",
        "ألف ي = 2000",
        "ألفا = 2000",
        "مليون = 1000000",
        "مليونين و نصف = 2500000",
        "مليون و نصف المليون = 1500000",
        "نصف مليون = 500000",
        "ربع مليون = 250000",
        "مليون و 200 ألف = 1200000",
        "مئة و واحد ألف = 101000",
        "اثني عشر = 12",
        "أحد عشر = 11",
        "إحدى و عشرين = 21",
        "ثمان = 8",
      })
  void readsDigitsWordsAndBoth(String words, long expected) {
    assertEquals(Optional.of(expected), value(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الأحد",
        "أحد قادة",
        "الثلاثة",
        "عشرات",
        "آلاف",
        "مئات",
        "قتيل",
        "1.5",
        "12/5",
        "1234567890123",
        "و",
        "نصف المدينة",
      })
  void shouldNotReadWhatIsNoNumber(String words) {
    assertEquals(Optional.empty(), READER.readAt(keys(words), 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "خمسة و عشرة = 1",
        "12 و 15 = 1",
        "ثلاثة قتلى = 1",
        "مئة و ألف = 1",
        "عشرين قتيلا و ثلاثين = 1",
        "ألف و ألفين = 1",
      })
  void stopsBeforeTheNextNumber(String words, int to) {
    assertEquals(Optional.of(to), READER.readAt(keys(words), 0).map(Numeral::to));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "عشرات = 10",
        "العشرات = 10",
        "عشرات الآلاف = 10000",
        "عشرات من الآلاف = 10000",
        "مئات الآلاف = 100000",
        "آلاف = 1000",
        "ملايين = 1000000",
      })
  void magnitude(String words, long expected) {
    assertEquals(Optional.of(expected), READER.magnitudeAt(keys(words), 0).map(Numeral::value));
  }

  @Test
  void emptyRowHasNoNumber() {
    assertEquals(Optional.empty(), READER.readAt(List.of(""), 0));
  }
}
