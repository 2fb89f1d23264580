package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepairedTextTest {
  private static final RepairedText REPAIRED =
      TextRepair.repair("المصالح rlm;الأميركية في quot;بغـدادquot; أمس");

  private static String originalOf(String repaired) {
    int at = REPAIRED.text().indexOf(repaired);
    return REPAIRED.toOriginal(new Span(at, at + repaired.length())).of(REPAIRED.original());
  }

  @Test
  void wordBeforeARemovedMarkLeavesItOut() {
    assertEquals("المصالح ", originalOf("المصالح "));
  }

  @Test
  void wordBehindARemovedMarkLeavesItOut() {
    assertEquals("الأميركية", originalOf("الأميركية"));
  }

  @Test
  void phraseAcrossARemovedMarkTakesItIn() {
    assertEquals("المصالح rlm;الأميركية", originalOf("المصالح الأميركية"));
  }

  @Test
  void wordWithTatweelInsideTakesItIn() {
    assertEquals("بغـداد", originalOf("بغداد"));
  }

  @Test
  void quotationMarkPointsAtItsReference() {
    assertEquals("quot;بغـدادquot;", originalOf("\"بغداد\""));
  }

  @Test
  void undamagedTextIsTheSameObject() {
    String text = "وقع الوزيران مذكرة";
    assertSame(text, TextRepair.repair(text).text());
  }

  @Test
  void damagesAreInOrder() {
    int before = 0;
    for (Damage damage : REPAIRED.damages()) {
      assertFalse(damage.original().start() < before);
      before = damage.original().start();
    }
  }

  @Test
  void mapThatDoesNotFitIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new RepairedText("abc", "ab", OffsetMap.identity(3), List.of()));
  }

  @Test
  void emptyText() {
    assertEquals("", TextRepair.repair("").text());
  }
}
