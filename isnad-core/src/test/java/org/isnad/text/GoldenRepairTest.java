package org.isnad.text;

import static org.isnad.text.RepairAssertions.assertRepairs;
import static org.isnad.text.RepairAssertions.assertSound;
import static org.isnad.text.RepairAssertions.assertStays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs {@code NAME.damaged.txt} and {@code NAME.repaired.txt} in {@code repair/}. To add a case,
 * add its two files.
 */
class GoldenRepairTest {
  private static final Path DIRECTORY = Path.of("src/test/resources/repair");
  private static final String DAMAGED = ".damaged.txt";
  private static final String REPAIRED = ".repaired.txt";

  private static Set<String> names(String ending) {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Set<String> pairs() {
    return names(DAMAGED);
  }

  private static String read(String file) throws IOException {
    return Files.readString(DIRECTORY.resolve(file), StandardCharsets.UTF_8);
  }

  @Test
  void everyFileHasItsOther() throws IOException {
    assertEquals(names(DAMAGED), names(REPAIRED));
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      assertEquals(2L * pairs().size(), files.count(), "a file with another ending");
    }
    assertTrue(pairs().size() > 0, "no pairs in " + DIRECTORY.toAbsolutePath());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void isRepaired(String name) throws IOException {
    assertRepairs(read(name + DAMAGED), read(name + REPAIRED));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void isRepairedOnceForAll(String name) throws IOException {
    assertSound(read(name + DAMAGED));
    assertStays(read(name + REPAIRED));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void isRepairedWithWindowsLineEnds(String name) throws IOException {
    String repaired = read(name + REPAIRED);
    assertRepairs(read(name + DAMAGED).replace("\n", "\r\n"), repaired);
    assertRepairs(repaired.replace("\n", "\r\n"), repaired);
  }
}
