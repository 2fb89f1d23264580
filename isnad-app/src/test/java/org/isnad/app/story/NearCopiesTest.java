package org.isnad.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NearCopiesTest {
  private static String text(long seed, int words) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append("كلمة").append(random.nextInt(5_000)).append(' ');
    }
    return text.toString();
  }

  private static double similarity(String a, String b) {
    return NearCopies.similarity(NearCopies.signature(a), NearCopies.signature(b));
  }

  private static boolean shareBand(String a, String b) {
    Set<Long> bands = new HashSet<>();
    Arrays.stream(NearCopies.bands(NearCopies.signature(a))).forEach(bands::add);
    return Arrays.stream(NearCopies.bands(NearCopies.signature(b))).anyMatch(bands::contains);
  }

  @Test
  void sameTextIsTheSame() {
    assertEquals(1, similarity(text(1, 200), text(1, 200)));
  }

  @Test
  void spellingsOfOneTextAreTheSame() {
    assertEquals(1, similarity("إلى المدرسة أحمـــد وَصَل", "الى المدرسه احمد وصل"));
  }

  @Test
  void headlineAndCreditDoNotHideACopy() {
    String copy = "عاجل خبر " + text(2, 200) + " المصدر وكالات";
    assertTrue(similarity(text(2, 200), copy) > 0.9);
    assertTrue(shareBand(text(2, 200), copy));
  }

  @Test
  void otherTextIsOther() {
    assertTrue(similarity(text(3, 200), text(4, 200)) < 0.1);
    assertTrue(!shareBand(text(3, 200), text(4, 200)));
  }

  @Test
  void textsWithoutWordsAreNoCopies() {
    assertEquals(0, similarity("", "…!"));
    assertEquals(0, NearCopies.bands(NearCopies.signature("")).length);
  }

  @Test
  void estimateIsNearTheTruth() {
    String half = text(5, 300);
    String whole = half + text(6, 300);
    double truth = Wording.jaccard(Wording.runs(half), Wording.runs(whole));
    assertEquals(truth, similarity(half, whole), 0.15);
  }
}
