package org.isnad.text;

import static org.isnad.text.RepairAssertions.assertDamage;
import static org.isnad.text.RepairAssertions.assertRepairs;
import static org.isnad.text.RepairAssertions.assertStays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityRepairTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "&quot;اليوم&quot;→\"اليوم\"",
        "صحيفة &laquo;الحياة&raquo;→صحيفة «الحياة»",
        "&#8220;اليوم&#8221;→“اليوم”",
        "&#x201C;اليوم&#X201d;→“اليوم”",
        "&QUOT;اليوم&QUOT;→\"اليوم\"",
        "المصالح&rlm; الأميركية→المصالح الأميركية",
        "المصالح&#x200f; الأميركية→المصالح الأميركية",
        "بغداد&nbsp;وطهران→بغداد وطهران",
        "بغداد&nbsp وطهران→بغداد  وطهران",
        "&#1575;&#1604;→ال"
      })
  void wholeReferences(String damaged, String repaired) {
    assertRepairs(damaged, repaired);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "هما quot;اليوم في خندق→هما \"اليوم في خندق",
        "الاقليمية والدوليةquot;.→الاقليمية والدولية\".",
        "المصالح rlm;الأميركية→المصالح الأميركية",
        "laquo;الحياةraquo;→«الحياة»",
        "ldquo;الحياةrdquo;→“الحياة”",
        "قالhellip; وأضاف→قال… وأضاف",
        "2012ndash;2013→2012–2013",
        "المصالح #x200f;الأميركية→المصالح الأميركية",
        "laquo;CNNraquo; و ldquo;BBCrdquo;→«CNN» و “BBC”",
        "عام 2013quot;→عام 2013\"",
        "#8220;اليوم#8221;→“اليوم”",
        "quot;lrm;اليومrlm;quot;→\"اليوم\""
      })
  void beheadedReferences(String damaged, String repaired) {
    assertRepairs(damaged, repaired);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "&amp;quot;اليوم&amp;quot;→\"اليوم\"",
        "amp;quot;اليومamp;quot;→\"اليوم\"",
        "&amp;amp;amp;quot;اليوم→\"اليوم",
        "&amp;#8220;اليوم→“اليوم",
        "& quot;اليوم& quot;→\"اليوم\"",
        "S&amp;P→S&P",
        "S amp;P→S &P"
      })
  void referencesEncodedTwice(String damaged, String repaired) {
    assertRepairs(damaged, repaired);
  }

  @Test
  void closesQuotationAtLatinWord() {
    assertRepairs("شبكة quot;CNNquot; الأميركية", "شبكة \"CNN\" الأميركية");
  }

  @Test
  void beheadedTag() {
    assertRepairs("بغدادlt;br /gt;وطهران", "بغداد\nوطهران");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Malt; then",
        "aliquot; part",
        "Lamp;",
        "هذا و AT&T و R&D",
        "A & B",
        "&unknown;",
        "unknown;",
        "المرتبة #12; ثم",
        "#2022;",
        "http://example.org/?a=1&lt=3",
        "New York times; copy; euro;",
        "اليوم quo",
        "&quo",
        "&",
        ";",
        "quot"
      })
  void notReferences(String clean) {
    assertStays(clean);
  }

  @Test
  void windowsNumbersAreReadAsHtmlReadsThem() {
    assertRepairs("&#147;اليوم&#148;", "“اليوم”");
  }

  @Test
  void impossibleNumbersLeaveAReplacementCharacter() {
    assertRepairs("ا&#0;ب&#1114112;", "ا\uFFFDب\uFFFD");
  }

  @Test
  void halvesOfAPairBecomeOneCharacter() {
    assertRepairs("&#55357;&#56832;", "\uD83D\uDE00");
  }

  @Test
  void damagesTellWholeFromBeheaded() {
    assertDamage("هو &quot;اليوم", Damage.EscapedEntity.class, "&quot;");
    assertDamage("الدوليةquot;.", Damage.BeheadedEntity.class, "quot;");
  }
}
