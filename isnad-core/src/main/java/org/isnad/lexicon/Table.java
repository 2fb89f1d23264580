package org.isnad.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads tables of the class path, above all the lexicon's: UTF-8, one row a line, cells separated
 * by tabs, {@code #} starts a comment line, {@code -} is an empty cell.
 */
public final class Table {
  private Table() {}

  /**
   * The rows of {@code lexicon/name}, each padded with empty cells to {@code width}.
   *
   * @throws IllegalStateException if the table is missing or a row is wider
   */
  public static List<List<String>> read(String name, int width) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Table.class.getResourceAsStream("/lexicon/" + name)) {
      if (in == null) {
        throw new IllegalStateException("lexicon/" + name + " is not on the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(cells(line, width, "lexicon/" + name + ":" + number));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read lexicon/" + name, e);
    }
    return rows;
  }

  /**
   * The rows of a table, every one of the same width, its cells as they stand.
   *
   * @param resource from the root of the class path
   * @throws IllegalStateException if the table is missing or a row has another width; names its
   *     line
   */
  public static List<String[]> rows(String resource, int columns) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = Table.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] row = line.split("\t", -1);
        if (row.length != columns) {
          throw new IllegalStateException(
              resource + ":" + number + ": " + row.length + " cells, not " + columns);
        }
        rows.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return rows;
  }

  private static List<String> cells(String line, int width, String place) {
    String[] given = line.split("\t", -1);
    if (given.length > width) {
      throw new IllegalStateException(
          place + ": " + given.length + " cells where at most " + width + " are allowed");
    }
    String[] cells = Arrays.copyOf(given, width);
    for (int i = 0; i < width; i++) {
      cells[i] = i >= given.length || cells[i].strip().equals("-") ? "" : cells[i].strip();
    }
    return List.of(cells);
  }
}
