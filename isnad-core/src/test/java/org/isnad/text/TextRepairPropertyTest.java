package org.isnad.text;

import static org.isnad.text.RepairAssertions.assertMonotone;
import static org.isnad.text.RepairAssertions.assertRepairs;
import static org.isnad.text.RepairAssertions.assertSound;
import static org.isnad.text.RepairAssertions.assertStays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.testing.HostileText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text, on seeded ones. */
class TextRepairPropertyTest {
  private static final int TEXTS_A_SEED = 50;

  static IntStream seeds() {
    return IntStream.range(0, 20);
  }

  private static Stream<Random> randoms(int seed) {
    return IntStream.range(0, TEXTS_A_SEED).mapToObj(i -> new Random(seed * 10_007L + i));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void undamagedTextStays(int seed) {
    randoms(seed).forEach(random -> assertStays(CleanText.of(random, random.nextInt(60))));
  }

  @ParameterizedTest
  @EnumSource
  void damageIsUndone(Damager damager) {
    seeds()
        .boxed()
        .flatMap(TextRepairPropertyTest::randoms)
        .forEach(
            random -> {
              String clean = CleanText.of(random, 1 + random.nextInt(40));
              String damaged = damager.damage(clean, random);
              assertRepairs(damaged, clean);
              assertMonotone(TextRepair.repair(damaged));
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void repairingTwiceIsRepairingOnce(int seed) {
    for (int i = 0; i < TEXTS_A_SEED; i++) {
      assertSound(HostileText.mixed(seed * 31L + i * 1009L, 60));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyUnitsAreSurvived(int seed) {
    for (int i = 0; i < TEXTS_A_SEED; i++) {
      assertSound(HostileText.units(seed * 37L + i * 1013L, 80));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPoolIsSurvived(int seed) {
    for (List<String> pool :
        List.of(
            HostileText.SURROGATES, HostileText.MARKS, HostileText.MARKUP, HostileText.LETTERS)) {
      for (int i = 0; i < 20; i++) {
        assertSound(HostileText.of(pool, seed * 41L + i, 30));
      }
    }
  }

  /** Five million units without a line feed: a page that lost its layout. */
  @Test
  void hugeSingleLine() {
    String clean = "وقع وزيرا خارجية العراق وإيران وثيقة \"تعاون\" دفاعي. ".repeat(100_000);
    String damaged = clean.replace("\"", "quot;").replace("ي", "ی");
    RepairedText repaired = assertTimeout(Duration.ofSeconds(30), () -> TextRepair.repair(damaged));
    assertEquals(clean, repaired.text());
    int end = clean.length() - 1;
    assertEquals(".", repaired.toOriginal(new Span(end - 1, end)).of(damaged));
  }
}
