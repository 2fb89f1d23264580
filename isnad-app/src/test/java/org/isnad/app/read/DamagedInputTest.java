package org.isnad.app.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs cut anywhere and spoilt by chance: never an exception, never silence. */
class DamagedInputTest {
  private static final String LINE = "{\"id\":\"%d\",\"text\":\"وصل الوفد إلى عمان أمس %d\"}\n";

  private static byte[] lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(String.format(Locale.ROOT, LINE, i, i * 7919));
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Collected read(byte[] bytes, boolean compressed) {
    Collected read = new Collected();
    new ArticleReaders(Defaults.NONE)
        .read(
            "x",
            compressed ? "x.jsonl.gz" : "x.jsonl",
            () -> new ByteArrayInputStream(bytes),
            read);
    return read;
  }

  @Test
  void gzipCutAtEveryByteIsNamed() {
    byte[] whole = Gzip.of(lines(8));
    for (int length = 0; length < whole.length; length++) {
      Collected read = read(Arrays.copyOf(whole, length), true);
      assertTrue(read.kinds().contains(ReadProblem.Kind.CUT_SHORT), "cut at " + length);
      for (int i = 0; i < read.articles.size(); i++) {
        assertEquals(String.valueOf(i), read.articles.get(i).id(), "cut at " + length);
      }
    }
  }

  @Test
  void wholeGzipIsNotNamed() {
    Collected read = read(Gzip.of(lines(8)), true);
    assertEquals(8, read.articles.size());
    assertTrue(read.problems.isEmpty());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void spoiltBytesCostOnlyTheirLine(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      byte[] bytes = lines(3);
      int at = random.nextInt(lines(1).length - 1);
      byte spoilt = (byte) random.nextInt(256);
      bytes[at] = spoilt == '\n' ? (byte) '"' : spoilt;
      Collected read = read(bytes, false);
      String context = "seed " + seed + " round " + round;
      assertTrue(read.ids().containsAll(java.util.List.of("1", "2")), context);
      assertTrue(read.articles.size() + read.problems.size() >= 3, context);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void noiseIsNeverSilent(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      byte[] noise = new byte[1 + random.nextInt(300)];
      random.nextBytes(noise);
      Collected read = Collected.from("-", noise);
      String context = "seed " + seed + " round " + round + " " + Arrays.toString(noise);
      assertFalse(read.articles.isEmpty() && read.problems.isEmpty(), context);
    }
  }
}
