package org.isnad;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads tables of sentences and lists of their names among the test resources. */
final class SentenceTable {
  private SentenceTable() {}

  /** The rows of a table, each with the given number of columns. */
  static List<String[]> rows(String resource, int columns) {
    return lines(resource).stream()
        .map(l -> l.split("\t", -1))
        .peek(
            r -> {
              if (r.length != columns) {
                throw new IllegalStateException(resource + ": " + String.join(" | ", r));
              }
            })
        .toList();
  }

  /** The names listed in a file, one a line. */
  static Set<String> names(String resource) {
    return new TreeSet<>(lines(resource));
  }

  private static List<String> lines(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                SentenceTable.class.getResourceAsStream("/" + resource), StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
