package org.isnad.text;

import static org.isnad.text.RepairAssertions.assertRepairs;
import static org.isnad.text.RepairAssertions.assertStays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterStepsTest {
  @Test
  void tatweelInAWord() {
    assertRepairs("العـــراق", "العراق");
  }

  @Test
  void tatweelBehindAPrefix() {
    assertRepairs("بـ«الخارجية» و الـ27", "ب«الخارجية» و ال27");
  }

  @Test
  void tatweelAtAWordsEnds() {
    assertRepairs("1434 هـ، ـكتاب", "1434 ه، كتاب");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(أ ف ب) ـ أعلن", "ـ", "2012ـ2013", " ـــ ", "«ـ»"})
  void tatweelForADashStays(String clean) {
    assertStays(clean);
  }

  @Test
  void directionMarks() {
    assertRepairs("\u202Bبغداد\u202C \u200Fو\u200E \u2067طهران\u2069\u061C", "بغداد و طهران");
  }

  @Test
  void zeroWidthCharacters() {
    assertRepairs("\uFEFFبغ\u200Bد\u00ADاد", "بغداد");
  }

  @Test
  void joinersBesideArabicLetters() {
    assertRepairs("ال\u200CCNN ه\u200D", "الCNN ه");
  }

  @Test
  void joinersElsewhereStay() {
    assertStays("\uD83D\uDC69\u200D\uD83D\uDE80 و क्\u200Dष");
  }

  @Test
  void nulAndControls() {
    assertRepairs("بغ\u0000داد\u0001", "بغداد");
  }

  @Test
  void separatorsBecomeSpacesAndFeeds() {
    assertRepairs("بغداد\u001Fطهران\u000Bأمس\f", "بغداد طهران\nأمس\n");
  }

  @Test
  void windowsPunctuationInC1() {
    assertRepairs("\u0093بغداد\u0094\u0085", "“بغداد”…");
  }

  @Test
  void carriageReturns() {
    assertRepairs("بغداد\r\nطهران\rأمس\r\r\n", "بغداد\nطهران\nأمس\n");
  }

  @Test
  void layoutStays() {
    assertStays("بغداد\n\n\tطهران  أمس \n");
  }

  @Test
  void oddSpaces() {
    assertRepairs("بغداد\u00A0و\u2009طهران\u3000أمس\u2028", "بغداد و طهران أمس\n");
  }

  @Test
  void presentationForms() {
    assertRepairs("ﺍﻟﻌﺮﺍﻕ ﻻ ﷺ", "العراق لا صلى الله عليه وسلم");
  }

  @Test
  void glyphsOfMarks() {
    assertRepairs("ا\uFE70 ﷼", "ا\u064B ريال");
  }

  @Test
  void compatibilityCharactersOutsideTheFormsStay() {
    assertStays("½ ² ﬁ ① ﴾بسم﴿");
  }

  @Test
  void persianLetters() {
    assertRepairs("یک خانۀ ہ ھ", "يك خانة ه ه");
  }

  @Test
  void foreignSoundsStay() {
    assertStays("پاريس چاد ڤيينا گوگل");
  }

  @Test
  void hamzaAndVowelsStay() {
    assertStays("أإآءؤئ ىي ةه علِيٌّ هٰذا");
  }

  @Test
  void easternDigits() {
    assertRepairs("٢٠١٣ و ۱۳۹۲ و ١٬٢٠٠٫٥ و ٦٪", "2013 و 1392 و 1,200.5 و 6%");
  }

  @Test
  void arabicSeparatorsAwayFromDigitsStay() {
    assertStays("قال٬ وأضاف٫");
  }

  @Test
  void dots() {
    assertRepairs("قال .. وأضاف... ثم…. انتهى‥", "قال … وأضاف… ثم… انتهى…");
  }

  @ParameterizedTest
  @ValueSource(strings = {"قال. وأضاف", "3.5", "../path", "انتهى…", "www.example.org."})
  void otherDotsStay(String clean) {
    assertStays(clean);
  }
}
