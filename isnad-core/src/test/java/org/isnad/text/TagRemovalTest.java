package org.isnad.text;

import static org.isnad.text.RepairAssertions.assertRepairs;
import static org.isnad.text.RepairAssertions.assertStays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagRemovalTest {
  @Test
  void breaksAndBlocksBecomeLineFeeds() {
    assertRepairs("بغداد<br/>طهران<BR>أمس</div>", "بغداد\nطهران\nأمس\n");
  }

  @Test
  void inlineTagsLeaveNoTrace() {
    assertRepairs(
        "في <a href=\"http://x.org/?a=1\" target='_blank'>بغ<b>داد</b></a>.", "في بغداد.");
  }

  @Test
  void cellsBecomeSpaces() {
    assertRepairs("بغداد<td>طهران", "بغداد طهران");
  }

  @Test
  void bracketInsideAnAttribute() {
    assertRepairs("<img alt=\"a > b\" src=\"x\">بغداد", "بغداد");
  }

  @Test
  void commentsScriptsAndStylesGoWithTheirContent() {
    assertRepairs(
        "ا<!-- x -->ب<script type=\"x\">if (a<b) f();</script>ج<style>p{}</style>د", "ابجد");
  }

  @Test
  void escapedTags() {
    assertRepairs("بغداد&lt;br /&gt;طهران", "بغداد\nطهران");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "س < ص و ع > ف",
        "a <b و c> d",
        "if a<b and c>d",
        "<tag> <الاسم>",
        "<br",
        "<a href=\"http",
        "<>",
        "</>",
        "<!-- x",
        "1<2",
        "->"
      })
  void notTags(String clean) {
    assertStays(clean);
  }

  @Test
  void unclosedScriptKeepsItsText() {
    assertRepairs("<script>بغداد", "بغداد");
  }
}
