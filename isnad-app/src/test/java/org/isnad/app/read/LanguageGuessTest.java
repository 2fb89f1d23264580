package org.isnad.app.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "وصل الوفد إلى عمان أمس",
        "نص",
        "سيرغي لافروف",
        "قتل سبعة جنود في انفجار قرب بغداد",
        "إیران والعراق وقعا مذکرة تفاهم في طهران",
        "أعلنت شركة Apple إطلاق هاتف iPhone 14 في كاليفورنيا",
        "قال چاويش أوغلو إن گازبروم مستعدة للتعاون مع أنقرة"
      })
  void arabicIsArabic(String text) {
    assertEquals(Optional.empty(), LanguageGuess.findOther(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Persian, وزیر امور خارجه ایران گفت که این مذاکرات در تهران برگزار شد و نتیجه آن مثبت بود",
    "Urdu, وزیر اعظم نے کہا ہے کہ پاکستان اور بھارت کے درمیان مذاکرات جلد شروع ہوں گے",
    "Kurdish, سەرۆکی هەرێم لەگەڵ وەزیری دەرەوە کۆبووەوە و باسیان لە پەیوەندییەکان کرد",
    "Pashto, د افغانستان حکومت وايي چې د سولې خبرې به په کابل کې وشي او ټول به ګډون وکړي",
    "text in another script, The ministers met in Baghdad yesterday"
  })
  void othersAreNamed(String language, String text) {
    assertEquals(Optional.of(language), LanguageGuess.findOther(text));
  }

  @Test
  void othersAreLeftOutAndToldAsNoFailure() {
    Collected read =
        Inputs.read(
            "a.jsonl", "{\"text\":\"The ministers met\"}\n{\"id\":\"b\",\"text\":\"وصل الوفد\"}\n");
    assertEquals(List.of("b"), read.ids());
    assertEquals(List.of(ReadProblem.Kind.NOT_ARABIC), read.kinds());
    assertTrue(read.problems.stream().noneMatch(ReadProblem::isFailure));
  }

  @Test
  void othersAreKeptWhereTheyAreWanted() {
    ReadOptions any = new ReadOptions(Columns.BY_FIELD, ReadOptions.Languages.ANY, Limits.DEFAULT);
    Collected read = Inputs.read("a.txt", Inputs.utf8("The ministers met"), any);
    assertEquals(1, read.articles.size());
  }
}
