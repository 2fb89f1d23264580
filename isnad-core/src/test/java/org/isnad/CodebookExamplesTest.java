package org.isnad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Runs every example of the built-in codebook. Those that the coder cannot yet do are listed in
 * {@code codebook/known-failures.txt}; the list may only shrink: an example that fails and is not
 * listed fails the test, and so does one that is listed and holds.
 */
class CodebookExamplesTest {
  @Test
  void examplesHoldBarTheKnownFailures() throws IOException {
    Set<String> failing =
        new ExampleChecker(SharedCoder.INSTANCE)
            .check().stream()
                .filter(o -> !o.holds())
                .map(o -> o.entry().id() + ": " + o.example().text())
                .collect(Collectors.toCollection(TreeSet::new));
    Set<String> known = known();
    Set<String> news = new TreeSet<>(failing);
    news.removeAll(known);
    Set<String> mended = new TreeSet<>(known);
    mended.removeAll(failing);
    assertEquals(List.of(), List.copyOf(news), "examples that fail");
    assertEquals(List.of(), List.copyOf(mended), "listed as failing, but they hold: remove them");
  }

  private static Set<String> known() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                CodebookExamplesTest.class.getResourceAsStream("/codebook/known-failures.txt"),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
