package org.isnad.where;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables under {@code places/}: comments after #, a header, cells parted by tabs. */
final class PlaceTable {
  private PlaceTable() {}

  /**
   * The rows of a table.
   *
   * @throws IllegalStateException naming file and line, if a row has another number of cells
   */
  static List<List<String>> read(String file, int columns) {
    String resource = "/places/" + file;
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = PlaceTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String line;
      for (int number = 1; (line = reader.readLine()) != null; number++) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
          throw new IllegalStateException(
              resource + ", line " + number + ": " + cells.size() + " cells, not " + columns);
        }
        rows.add(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
    return rows.subList(1, rows.size());
  }
}
