package org.isnad.app.explore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.app.store.ConnectionPool;
import org.isnad.app.store.Store;

/**
 * Reads rows of events and stories by their numbers: from files beside the store, or, where none
 * can be written, from the store itself, which takes longer. Thread-safe.
 */
final class Rows implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String EVENTS = "SELECT rowid, to_json(e)::VARCHAR FROM events e";
  private static final String STORIES =
      "SELECT story, to_json(s)::VARCHAR FROM (SELECT * EXCLUDE (words) FROM stories) s";

  private final ConnectionPool pool;
  private final Optional<RowFile> events;
  private final Optional<RowFile> stories;

  private Rows(ConnectionPool pool, Optional<RowFile> events, Optional<RowFile> stories) {
    this.pool = pool;
    this.events = events;
    this.stories = stories;
  }

  static Rows open(Store store, ConnectionPool pool, Consumer<String> notices) {
    Path file = store.file();
    return pool.run(
        connection -> {
          String stamp = stamp(connection);
          try {
            RowFile events =
                RowFile.open(
                    file.resolveSibling(file.getFileName() + ".events"),
                    new RowFile.Plan(stamp, EVENTS),
                    connection);
            RowFile stories =
                RowFile.open(
                    file.resolveSibling(file.getFileName() + ".stories"),
                    new RowFile.Plan(stamp, STORIES),
                    connection);
            return new Rows(pool, Optional.of(events), Optional.of(stories));
          } catch (IOException e) {
            notices.accept("no files of rows beside the store, lists take longer: " + e);
            return new Rows(pool, Optional.empty(), Optional.empty());
          }
        });
  }

  /** Changes with every article: each one stored, also in another's place, has a number above. */
  private static String stamp(Connection connection) throws SQLException {
    try (Statement select = connection.createStatement();
        ResultSet row =
            select.executeQuery(
                "SELECT concat_ws(' ', (SELECT min(applied) FROM schema_version),"
                    + " (SELECT max(version) FROM schema_version),"
                    + " (SELECT coalesce(max(seq), 0) FROM articles), count(*),"
                    + " coalesce(max(rowid), 0)) FROM events")) {
      row.next();
      return row.getString(1);
    }
  }

  /** Rows of the table of events. */
  Map<Long, JsonNode> events(List<Long> rowIds) {
    return rows(events, EVENTS + " WHERE rowid IN ", rowIds);
  }

  /** Rows of the table of stories. */
  Map<Long, JsonNode> stories(List<Long> ids) {
    return rows(stories, STORIES + " WHERE story IN ", ids);
  }

  private Map<Long, JsonNode> rows(Optional<RowFile> file, String sql, List<Long> numbers) {
    Map<Long, JsonNode> found = new HashMap<>();
    if (numbers.isEmpty()) {
      return found;
    }
    if (file.isEmpty()) {
      return pool.run(connection -> select(connection, sql, numbers));
    }
    for (long number : numbers) {
      file.get().row(number).ifPresent(json -> found.put(number, parsed(json)));
    }
    return found;
  }

  private static JsonNode parsed(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException("the file of rows beside the store is broken; delete it", e);
    }
  }

  /** The numbers are our own, never a word of a request. */
  private static Map<Long, JsonNode> select(Connection connection, String sql, List<Long> numbers)
      throws SQLException {
    Map<Long, JsonNode> found = new HashMap<>();
    String list = String.join(",", numbers.stream().map(String::valueOf).toList());
    try (Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery(sql + "(" + list + ")")) {
      while (rows.next()) {
        found.put(
            rows.getLong(1),
            parsed(rows.getString(2).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      }
    }
    return found;
  }

  @Override
  public void close() {
    events.ifPresent(RowFile::close);
    stories.ifPresent(RowFile::close);
  }
}
