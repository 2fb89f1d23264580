package org.isnad.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads actor tables: UTF-8, tab-separated, one row a line.
 *
 * <p>Empty lines, lines that begin with {@code #} and a first line that repeats the column names
 * are passed over. Trailing empty cells may be left out.
 */
final class ActorTableReader {
  /** Kinds of tables with their columns. */
  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "countries",
          List.of("code", "name", "names", "nisba", "plurals", "capital", "cities"),
          "roles",
          List.of("kind", "sector", "english", "words"),
          "bodies",
          List.of("code", "sector", "name", "names"),
          "organisations",
          List.of("code", "sector", "name", "names", "from", "to"),
          "outlets",
          List.of("code", "name", "names"),
          "people",
          List.of("id", "name", "names", "short", "code", "sector", "office", "from", "to"));

  private ActorTableReader() {}

  /**
   * The kind of table a file holds, which is its name up to the first dash or dot: {@code
   * people-iran.tsv} holds people.
   *
   * @throws ActorTableException if there is no such kind
   */
  static String tableOf(String file) {
    String table = file.split("[-.]", 2)[0];
    if (!COLUMNS.containsKey(table)) {
      throw new ActorTableException(file, 1, "no actor table is called '" + table + "'");
    }
    return table;
  }

  /**
   * Reads one table.
   *
   * @param table as {@link #tableOf} says
   * @param file its name in messages
   * @throws ActorTableException if a row has too many cells
   */
  static List<TableRow> read(String table, String file, BufferedReader in) throws IOException {
    List<String> columns = COLUMNS.get(table);
    List<TableRow> rows = new ArrayList<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#") || isHeader(line, columns)) {
        continue;
      }
      rows.add(row(file, number, line.split("\t", -1), columns.size()));
    }
    return rows;
  }

  private static boolean isHeader(String line, List<String> columns) {
    return line.startsWith(columns.get(0) + "\t" + columns.get(1));
  }

  private static TableRow row(String file, int line, String[] cells, int columns) {
    if (cells.length > columns) {
      throw new ActorTableException(
          file, line, cells.length + " cells, but the table has " + columns + " columns");
    }
    List<String> padded = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      padded.add(i < cells.length ? cells[i].trim() : "");
    }
    return new TableRow(file, line, padded);
  }
}
