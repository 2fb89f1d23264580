package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrthographyTest {
  @ParameterizedTest
  @CsvSource({
    "سَكَنْنَا, سكنا",
    "ءَءْمَنَ, آمن",
    "ءِءْمَان, إيمان",
    "ءُءْمِن, أومن",
    "ءَكْتُب, أكتب",
    "ءِبْرَام, إبرام",
    "قُرِء, قرئ",
    "جَرُء, جرؤ",
    "قَرَء, قرأ",
    "جَاء, جاء",
    "سُءِل, سئل",
    "رَءِيس, رئيس",
    "سُءَال, سؤال",
    "مَسْءُول, مسؤول",
    "مَسْءَلَة, مسألة",
    "هَيْءَة, هيئة",
    "مُرُوءَة, مروءة",
    "تَسَاءَل, تساءل",
    "تَسَاءُل, تساؤل",
    "قُرْءَان, قرآن",
    "جَاءَا, جاءا",
    "قَرَءَا, قرآ",
    "اِطْمِءْنَان, اطمئنان"
  })
  void hamzaTakesItsSeat(String vocalised, String spelling) {
    assertEquals(spelling, Orthography.write(vocalised));
  }
}
