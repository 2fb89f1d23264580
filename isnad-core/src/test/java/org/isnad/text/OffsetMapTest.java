package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetMapTest {
  /** {@code abcdef} with {@code cd} removed: {@code abef}. */
  private static final OffsetMap REMOVAL = map(6, new int[][] {{2, 4, 0}});

  /** Changes as start, end, new length. */
  private static OffsetMap map(int length, int[][] changes) {
    OffsetMap.Builder builder = new OffsetMap.Builder();
    for (int[] change : changes) {
      builder.add(change[0], change[1], change[2]);
    }
    return builder.build(length);
  }

  private static Span span(int start, int end) {
    return new Span(start, end);
  }

  @Test
  void identityMapsToItself() {
    OffsetMap map = OffsetMap.identity(3);
    assertTrue(map.isIdentity());
    assertEquals(span(1, 3), map.toOriginal(span(1, 3)));
  }

  @Test
  void spanThatEndsBeforeARemovalLeavesItOut() {
    assertEquals(span(0, 2), REMOVAL.toOriginal(span(0, 2)));
  }

  @Test
  void spanThatStartsBehindARemovalLeavesItOut() {
    assertEquals(span(4, 6), REMOVAL.toOriginal(span(2, 4)));
  }

  @Test
  void spanThatContainsARemovalTakesItIn() {
    assertEquals(span(1, 5), REMOVAL.toOriginal(span(1, 3)));
  }

  @Test
  void emptySpanStandsInFrontOfTheNextUnit() {
    assertEquals(span(4, 4), REMOVAL.toOriginal(span(2, 2)));
    assertEquals(span(6, 6), REMOVAL.toOriginal(span(4, 4)));
  }

  @Test
  void partOfAReplacementSnapsToAllOfItsSource() {
    OffsetMap ligature = map(3, new int[][] {{1, 2, 4}});
    assertEquals(span(1, 2), ligature.toOriginal(span(2, 3)));
    assertEquals(span(0, 2), ligature.toOriginal(span(0, 2)));
    assertEquals(span(1, 3), ligature.toOriginal(span(4, 6)));
  }

  @Test
  void everythingRemoved() {
    OffsetMap map = map(5, new int[][] {{0, 5, 0}});
    assertEquals(0, map.repairedLength());
    assertEquals(span(5, 5), map.toOriginal(span(0, 0)));
  }

  @Test
  void removalsThatTouchAreOneChange() {
    assertEquals(1, map(6, new int[][] {{1, 2, 0}, {2, 4, 0}}).changes());
  }

  @Test
  void spanPastTheTextIsRefused() {
    assertThrows(IndexOutOfBoundsException.class, () -> REMOVAL.toOriginal(span(3, 5)));
  }

  @Test
  void negativeLengthIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> OffsetMap.identity(-1));
  }

  @Test
  void compositionRefusesLengthsThatDoNotMeet() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> REMOVAL.andThen(OffsetMap.identity(6)));
    assertTrue(
        refusal.getMessage().contains("4") && refusal.getMessage().contains("6"),
        refusal.getMessage());
  }

  @Test
  void decodedThenRemovedIsOneRemoval() {
    OffsetMap decoded = map(8, new int[][] {{2, 6, 1}});
    OffsetMap removed = map(5, new int[][] {{2, 3, 0}});
    OffsetMap both = decoded.andThen(removed);
    assertEquals(1, both.changes());
    assertEquals(span(0, 2), both.toOriginal(span(0, 2)));
    assertEquals(span(6, 8), both.toOriginal(span(2, 4)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void compositionIsOneMapAfterTheOther(int seed) {
    for (int i = 0; i < 200; i++) {
      Random random = new Random(seed * 1000L + i);
      OffsetMap first = random(random, 40);
      OffsetMap next = random(random, first.repairedLength());
      OffsetMap both = first.andThen(next);
      assertEquals(first.originalLength(), both.originalLength());
      assertEquals(next.repairedLength(), both.repairedLength());
      for (int at = 0; at < both.repairedLength(); at++) {
        Span direct = both.toOriginal(span(at, at + 1));
        Span stepwise = first.toOriginal(next.toOriginal(span(at, at + 1)));
        assertTrue(direct.contains(stepwise), direct + " for " + stepwise + ", seed " + seed);
      }
      assertEquals(
          first.toOriginal(next.toOriginal(span(0, next.repairedLength()))).length() > 0,
          both.toOriginal(span(0, next.repairedLength())).length() > 0);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void compositionOfRemovalsIsExact(int seed) {
    for (int i = 0; i < 200; i++) {
      Random random = new Random(seed * 7919L + i);
      OffsetMap first = removals(random, 40);
      OffsetMap next = removals(random, first.repairedLength());
      OffsetMap both = first.andThen(next);
      for (int start = 0; start < both.repairedLength(); start++) {
        for (int end = start + 1; end <= both.repairedLength(); end++) {
          assertEquals(
              first.toOriginal(next.toOriginal(span(start, end))),
              both.toOriginal(span(start, end)),
              "seed " + seed);
        }
      }
    }
  }

  private static OffsetMap random(Random random, int length) {
    OffsetMap.Builder builder = new OffsetMap.Builder();
    for (int at = random.nextInt(6); at + 4 <= length; at += random.nextInt(6)) {
      int end = at + 1 + random.nextInt(3);
      builder.add(at, end, random.nextInt(4));
      at = end;
    }
    return builder.build(length);
  }

  private static OffsetMap removals(Random random, int length) {
    OffsetMap.Builder builder = new OffsetMap.Builder();
    for (int at = random.nextInt(6); at + 4 <= length; at += random.nextInt(6)) {
      int end = at + 1 + random.nextInt(3);
      builder.add(at, end, 0);
      at = end;
    }
    return builder.build(length);
  }
}
