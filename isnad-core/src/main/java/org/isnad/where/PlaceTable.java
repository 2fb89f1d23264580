package org.isnad.where;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads tables of places: UTF-8, comments after #, a header, cells parted by tabs. */
final class PlaceTable {
  private PlaceTable() {}

  /**
   * A row of a table.
   *
   * @param file where it stands
   * @param line 1-based
   */
  record Row(String file, int line, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    String get(int column) {
      return cells.get(column);
    }

    PlaceTableException wrong(String cause) {
      return new PlaceTableException(file, line, cause);
    }
  }

  /**
   * The rows of a table under {@code places/}.
   *
   * @throws PlaceTableException if a row has another number of cells
   */
  static List<Row> read(String file, int columns) {
    String resource = "/places/" + file;
    try (InputStream in = PlaceTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the class path");
      }
      return read(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), resource, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  /**
   * The rows of a user's table.
   *
   * @throws PlaceTableException if a row has another number of cells
   * @throws UncheckedIOException if it cannot be read
   */
  static List<Row> read(Path file, int columns) {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(reader, file.toString(), columns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static List<Row> read(BufferedReader reader, String file, int columns)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    boolean header = true;
    String line;
    for (int number = 1; (line = reader.readLine()) != null; number++) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Row row = new Row(file, number, List.of(line.split("\t", -1)));
      if (row.cells().size() != columns) {
        throw row.wrong(row.cells().size() + " cells, not " + columns);
      }
      if (!header) {
        rows.add(row);
      }
      header = false;
    }
    return rows;
  }
}
