package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {
  private static final QuantityReader READER = QuantityReader.builtIn();

  private static String read(String words) {
    List<String> keys = Arrays.asList(SpellingKey.of(words).split(" "));
    Optional<Quantity> read = READER.readAt(keys, 0);
    return read.map(
            q ->
                q.precision().recordName()
                    + " "
                    + (q.count().isPresent() ? q.count().getAsLong() : "?")
                    + (q.upTo().isPresent() ? " " + q.upTo().getAsLong() : ""))
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "12 قتيلا = exact 12",
        "حوالى 120 ألف = about 120000",
        "حوالي 120 ألف = about 120000",
        "نحو ثلاثين = about 30",
        "ما يقارب مئة = about 100",
        "قرابة مليون = about 1000000",
        "أكثر من 200 = at_least 200",
        "ما لا يقل عن عشرة = at_least 10",
        "ما يزيد على ألفي = at_least 2000",
        "أكثر من نحو 20 = at_least 20",
        "عشرين و نيفا = at_least 20",
        "12 على الأقل = at_least 12",
        "أقل من مئة = at_most 100",
        "ما يصل إلى 500 = at_most 500",
        "بين 10 و 15 = range 10 15",
        "ما بين ثلاثين و أربعين = range 30 40",
        "من 10 إلى 15 = range 10 15",
        "بين 10 و15 = range 10 15",
        "ثلاثة أو أربعة = range 3 4",
        "10-15 = range 10 15",
        "عشرات = magnitude 10",
        "مئات الآلاف = magnitude 100000",
        "أكثر من عشرات = magnitude 10",
        "بضعة = few 3 9",
        "بضع عشرات = magnitude 10",
        "عدد من = several ?",
        "العديد من = several ?",
      })
  void precisionStaysWithTheNumber(String words, String expected) {
    assertEquals(expected, read(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"نحو المدينة", "أكثر من يوم", "بين البلدين", "قتيل", "من 10"})
  void shouldNotReadWordsWithoutANumber(String words) {
    assertEquals("", read(words));
  }
}
