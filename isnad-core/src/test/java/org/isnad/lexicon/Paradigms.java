package org.isnad.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the paradigm tables: CSV with a header; a cell of {@code -} is left out. */
final class Paradigms {
  private Paradigms() {}

  static List<Map<String, String>> read(String name) {
    try (InputStream in = Paradigms.class.getResourceAsStream("/lexicon/" + name)) {
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
      String[] header = lines[0].split(",");
      List<Map<String, String>> rows = new ArrayList<>();
      for (int i = 1; i < lines.length; i++) {
        String[] cells = lines[i].split(",");
        Map<String, String> row = new LinkedHashMap<>();
        for (int column = 0; column < header.length; column++) {
          if (!cells[column].equals("-")) {
            row.put(header[column], cells[column]);
          }
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
