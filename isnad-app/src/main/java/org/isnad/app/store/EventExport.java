package org.isnad.app.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.app.export.SafeFile;

/**
 * Writes events of a store in the layouts of other sets and as Parquet. DuckDB writes the files, so
 * that the heap does not grow with them. Not thread-safe.
 */
public final class EventExport {
  private static final List<String> TABLES = List.of("countries", "cameo", "sectors");

  private final Store store;

  /**
   * @param store open to read or to write
   */
  public EventExport(Store store) {
    this.store = store;
    try {
      for (String table : TABLES) {
        load(table);
      }
      try (Statement statement = store.connection().createStatement()) {
        statement.execute("CREATE OR REPLACE TEMP TABLE chosen_rows (event_row BIGINT)");
        statement.execute(StoreSchema.script("/export/chosen.sql"));
      }
    } catch (SQLException e) {
      throw store.failed(e);
    }
  }

  /** Makes a table of a file: the first line that is no comment names the columns. */
  private void load(String name) throws SQLException {
    String text = StoreSchema.script("/export/" + name + ".tsv");
    String header = header(text);
    List<String> columns = List.of(header.split("\t"));
    List<String> fields = new ArrayList<>();
    columns.forEach(c -> fields.add("nullif(f[" + (fields.size() + 1) + "], '')"));
    try (Statement statement = store.connection().createStatement()) {
      statement.execute(
          "CREATE OR REPLACE TEMP TABLE export_"
              + name
              + " ("
              + String.join(" VARCHAR, ", columns)
              + " VARCHAR)");
    }
    try (PreparedStatement insert =
        store
            .connection()
            .prepareStatement(
                "INSERT INTO export_"
                    + name
                    + " SELECT "
                    + String.join(", ", fields)
                    + " FROM (SELECT string_split(line, chr(9)) AS f FROM"
                    + " (SELECT unnest(string_split(?, chr(10))) AS line)"
                    + " WHERE line NOT IN ('', ?) AND line NOT LIKE '#%')")) {
      insert.setString(1, text);
      insert.setString(2, header);
      insert.execute();
    }
  }

  private static String header(String text) {
    try (BufferedReader lines = new BufferedReader(new StringReader(text))) {
      return lines.lines().filter(l -> !l.startsWith("#")).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the events that a filter holds for, in the order of their articles.
   *
   * @param text full text, as for {@link StoreReader#search}
   * @param output name of the file, or what the names of the files begin with
   * @return how many events were chosen
   */
  public long write(ExportLayout layout, SearchFilter filter, Optional<String> text, Path output) {
    try {
      long chosen = choose(layout.filter(filter), text);
      for (ExportLayout.Part part : layout.parts()) {
        SafeFile.write(part.file(output), unfinished -> copy(part, unfinished));
      }
      return chosen;
    } catch (SQLException e) {
      throw store.failed(e);
    }
  }

  private long choose(SearchFilter filter, Optional<String> text) throws SQLException {
    try (Statement statement = store.connection().createStatement()) {
      statement.execute("DELETE FROM chosen_rows");
    }
    try (PreparedStatement insert =
        new StoreReader(store)
            .prepare("INSERT INTO chosen_rows SELECT e.rowid FROM events e WHERE ", filter, text)) {
      insert.execute();
    }
    try (Statement statement = store.connection().createStatement();
        ResultSet found = statement.executeQuery("SELECT count(*) FROM chosen_rows")) {
      found.next();
      return found.getLong(1);
    }
  }

  private void copy(ExportLayout.Part part, Path file) {
    try (Statement statement = store.connection().createStatement()) {
      statement.execute(
          "COPY ("
              + part.sql()
              + ") TO '"
              + file.toString().replace("'", "''")
              + "' ("
              + part.options()
              + ")");
    } catch (SQLException e) {
      throw store.failed(e);
    }
  }
}
