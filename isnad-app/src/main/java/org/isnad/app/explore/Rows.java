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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.isnad.app.store.ConnectionPool;
import org.isnad.app.store.Store;
import org.isnad.app.store.StoreException;

/**
 * Reads rows of events and stories by their numbers: from files beside the store, or, until they
 * are made and where none can be written, from the store itself, which takes longer. Thread-safe.
 */
final class Rows implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String EVENTS = "SELECT rowid, to_json(e)::VARCHAR FROM events e";
  private static final String STORIES =
      "SELECT story, to_json(s)::VARCHAR FROM (SELECT * EXCLUDE (words) FROM stories) s";

  /** Changes with the layout of the files. */
  private static final String LAYOUT = "2 ";

  /** Fewer rows than that are written before anybody has read that they are. */
  private static final long WORTH_TELLING = 50_000;

  private static final int STEPS = 10;

  private final ConnectionPool pool;
  private final Path file;
  private final Consumer<String> notices;
  private final Set<Long> changedStories = ConcurrentHashMap.newKeySet();
  private final CompletableFuture<Void> ready = new CompletableFuture<>();
  private volatile Optional<RowFile> events = Optional.empty();
  private volatile Optional<RowFile> stories = Optional.empty();
  private volatile boolean closed;

  private Rows(ConnectionPool pool, Path file, Consumer<String> notices) {
    this.pool = pool;
    this.file = file;
    this.notices = notices;
  }

  /** Ends the making of a file; no error. */
  private static final class Closed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Opens the files; makes them in the background if the store has changed.
   *
   * @param notices hears how far that is, and what is amiss
   */
  static Rows open(Store store, ConnectionPool pool, Consumer<String> notices) {
    Rows rows = new Rows(pool, store.file(), notices);
    String stamp = LAYOUT + pool.run(Rows::stamp);
    RowFile.Plan events = new RowFile.Plan(stamp, EVENTS);
    RowFile.Plan stories = new RowFile.Plan(stamp, STORIES);
    try {
      rows.events = RowFile.find(rows.beside(".events"), events);
      rows.stories = RowFile.find(rows.beside(".stories"), stories);
    } catch (IOException e) {
      // They are made anew, or that tells why not.
    }
    if (rows.events.isPresent() && rows.stories.isPresent()) {
      rows.ready.complete(null);
      return rows;
    }
    Thread maker = new Thread(() -> rows.make(events, stories), "isnad-rows");
    maker.setDaemon(true);
    maker.start();
    return rows;
  }

  private Path beside(String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  private void make(RowFile.Plan eventPlan, RowFile.Plan storyPlan) {
    try {
      if (events.isEmpty()) {
        events = Optional.of(made(".events", eventPlan, "events"));
      }
      if (stories.isEmpty()) {
        stories = Optional.of(made(".stories", storyPlan, "stories"));
      }
    } catch (Closed e) {
      // The next start makes them.
    } catch (StoreException | UncheckedIOException e) {
      if (!closed) {
        notices.accept("no files of rows beside the store, lists take longer: " + e.getMessage());
      }
    } finally {
      ready.complete(null);
    }
  }

  private RowFile made(String ending, RowFile.Plan plan, String table) {
    return pool.run(
        connection -> {
          long count = count(connection, table);
          long step = Math.max(1, count / STEPS);
          try {
            return RowFile.make(
                beside(ending), plan, connection, done -> tell(table, done, count, step));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private void tell(String table, long done, long count, long step) {
    if (closed) {
      throw new Closed();
    }
    if (count >= WORTH_TELLING && done % step == 0) {
      notices.accept("files of rows, made once: " + done + " of " + count + " " + table);
    }
  }

  private static long count(Connection connection, String table) throws SQLException {
    try (Statement select = connection.createStatement();
        ResultSet row = select.executeQuery("SELECT count(*) FROM " + table)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Completed when the files are made, or it is known that they cannot be. */
  CompletableFuture<Void> ready() {
    return ready;
  }

  /** Stories whose rows are no longer what the file says. */
  void changed(Collection<Long> ids) {
    changedStories.addAll(ids);
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
    Map<Long, JsonNode> found =
        rows(
            stories,
            STORIES + " WHERE story IN ",
            ids.stream().filter(id -> !changedStories.contains(id)).toList());
    found.putAll(
        rows(
            Optional.empty(),
            STORIES + " WHERE story IN ",
            ids.stream().filter(changedStories::contains).toList()));
    return found;
  }

  /** What the file does not have was stored after it was made. */
  private Map<Long, JsonNode> rows(Optional<RowFile> file, String sql, List<Long> numbers) {
    Map<Long, JsonNode> found = new HashMap<>();
    List<Long> missing = new ArrayList<>();
    for (long number : numbers) {
      file.flatMap(f -> f.row(number))
          .ifPresentOrElse(json -> found.put(number, parsed(json)), () -> missing.add(number));
    }
    if (!missing.isEmpty()) {
      found.putAll(pool.run(connection -> select(connection, sql, missing)));
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
    closed = true;
    ready.join();
    events.ifPresent(RowFile::close);
    stories.ifPresent(RowFile::close);
  }
}
