package org.isnad.app.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.duckdb.DuckDBConnection;
import org.isnad.app.export.RecordReader;
import org.isnad.app.story.StoryNote;
import org.isnad.record.Article;
import org.isnad.record.EventRecord;

/** Reads events back out of the store. Not thread-safe. */
public final class StoreReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a record is read from; the columns that only searching compares with stay out. */
  private static final String RECORD =
      "SELECT e.rowid AS at, * EXCLUDE (sentence_text, actor_key, recipient_key, party_key,"
          + " actor_name, recipient_name, place_name) FROM events e";

  private static final String NOTE = "s.story, s.articles, s.texts, s.witnesses, s.common_link";

  private final Store store;

  /**
   * @param store open to read
   */
  public StoreReader(Store store) {
    this.store = store;
  }

  /**
   * One stored event.
   *
   * @param seq number of its article
   * @param event as it was coded
   * @param story it belongs to
   */
  public record Found(long seq, EventRecord event, StoryNote story) {}

  /** What to search for, in which order, and how much of it. */
  private record Query(String sql, List<Object> parameters) {}

  /**
   * The events that a filter holds for, newest first; with full text, best first.
   *
   * @param articles numbers of the articles that full text found, best first; empty for all
   * @param most at most so many
   */
  public List<Found> search(SearchFilter filter, Optional<List<Long>> articles, int most) {
    Query where = where(filter, articles);
    String order =
        articles.isPresent()
            ? "list_position(?::BIGINT[], e.seq), e.number"
            : "e.first_day DESC NULLS LAST, e.seq, e.number";
    List<Object> parameters = new ArrayList<>(where.parameters());
    articles.ifPresent(parameters::add);
    return of(
        rows(
            new Query(
                "SELECT e.rowid FROM events e WHERE "
                    + where.sql()
                    + " ORDER BY "
                    + order
                    + " LIMIT "
                    + most,
                parameters)));
  }

  private List<Long> rows(Query query) {
    List<Long> rows = new ArrayList<>();
    run(query, row -> rows.add(row.getLong(1)));
    return rows;
  }

  /** The events of these rows, in their order: few rows first, then their wide columns. */
  private List<Found> of(List<Long> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<Long, Row> read = new HashMap<>();
    run(
        new Query(
            "SELECT e.at, e.seq, e.story, to_json(e)::VARCHAR FROM ("
                + RECORD
                + " WHERE e.rowid IN (SELECT unnest(?::BIGINT[]))) e",
            List.of(rows)),
        row -> {
          read.put(
              row.getLong(1), new Row(row.getLong(2), row.getLong(3), record(row.getString(4))));
          return true;
        });
    Map<Long, StoryNote> stories = stories(read.values().stream().map(Row::story).toList());
    return rows.stream()
        .map(read::get)
        .map(row -> new Found(row.seq(), row.event(), stories.get(row.story())))
        .toList();
  }

  private record Row(long seq, long story, EventRecord event) {}

  private Map<Long, StoryNote> stories(List<Long> wanted) {
    Map<Long, StoryNote> stories = new HashMap<>();
    run(
        new Query(
            "SELECT " + NOTE + " FROM stories s WHERE s.story IN (SELECT unnest(?::BIGINT[]))",
            List.of(wanted)),
        row -> {
          StoryNote note = note(row, 1);
          stories.put(note.id(), note);
          return true;
        });
    return stories;
  }

  /** How many events a filter holds for. */
  public long count(SearchFilter filter, Optional<List<Long>> articles) {
    Query where = where(filter, articles);
    return rows(new Query("SELECT count(*) FROM events e WHERE " + where.sql(), where.parameters()))
        .get(0);
  }

  /**
   * All events that a filter holds for, article by article in the order of arrival, one at a time.
   *
   * @param sink takes an event and says whether it wants another
   */
  public void each(SearchFilter filter, Optional<List<Long>> articles, Predicate<Found> sink) {
    Query where = where(filter, articles);
    String sql =
        "SELECT e.seq, to_json(e)::VARCHAR, "
            + NOTE
            + " FROM ("
            + RECORD
            + " WHERE "
            + where.sql()
            + ") e JOIN stories s ON s.story = e.story ORDER BY e.seq, e.number";
    run(
        new Query(sql, where.parameters()),
        row -> sink.test(new Found(row.getLong(1), record(row.getString(2)), note(row, 3))));
  }

  private static EventRecord record(String json) {
    try {
      return RecordReader.event(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("DuckDB wrote broken JSON", e);
    }
  }

  private static StoryNote note(ResultSet row, int column) throws SQLException {
    return new StoryNote(
        row.getLong(column),
        row.getInt(column + 1),
        row.getInt(column + 2),
        row.getInt(column + 3),
        Optional.ofNullable(row.getString(column + 4)));
  }

  private static Query where(SearchFilter filter, Optional<List<Long>> articles) {
    SearchFilter.Condition condition = filter.condition();
    List<Object> parameters = new ArrayList<>(condition.parameters());
    String sql = condition.sql();
    if (articles.isPresent()) {
      sql += " AND e.seq IN (SELECT unnest(?::BIGINT[]))";
      parameters.add(articles.get());
    }
    return new Query(sql, parameters);
  }

  /** Takes the row that a result stands at and says whether another is wanted. */
  private interface RowSink {
    boolean take(ResultSet row) throws SQLException;
  }

  private void run(Query query, RowSink sink) {
    try (PreparedStatement select = prepare(query);
        ResultSet rows = select.executeQuery()) {
      boolean wanted = true;
      while (wanted && rows.next()) {
        wanted = sink.take(rows);
      }
    } catch (SQLException e) {
      throw store.failed(e);
    }
  }

  /** A statement over {@code events e} that ends with the conditions of a filter. */
  PreparedStatement prepare(String beginning, SearchFilter filter, Optional<List<Long>> articles)
      throws SQLException {
    Query where = where(filter, articles);
    return prepare(new Query(beginning + where.sql(), where.parameters()));
  }

  /**
   * Words, numbers and days are written into the text: only a value that DuckDB knows when it plans
   * lets it pass over the parts of a table that cannot hold it. Lists stay parameters.
   */
  private PreparedStatement prepare(Query query) throws SQLException {
    StringBuilder sql = new StringBuilder();
    List<List<?>> lists = new ArrayList<>();
    int from = 0;
    for (Object parameter : query.parameters()) {
      int mark = query.sql().indexOf('?', from);
      sql.append(query.sql(), from, mark);
      if (parameter instanceof List<?> list) {
        sql.append('?');
        lists.add(list);
      } else {
        sql.append('\'').append(parameter.toString().replace("'", "''")).append('\'');
      }
      from = mark + 1;
    }
    sql.append(query.sql().substring(from));
    Connection connection = store.connection();
    PreparedStatement select = connection.prepareStatement(sql.toString());
    for (int i = 0; i < lists.size(); i++) {
      List<?> list = lists.get(i);
      boolean numbers = list.isEmpty() || list.get(0) instanceof Long;
      select.setArray(
          i + 1, connection.createArrayOf(numbers ? "BIGINT" : "VARCHAR", list.toArray()));
    }
    return select;
  }

  /** The article of a number, with its text; may be asked for while {@link #each} runs. */
  public Article article(long seq) {
    try (Connection other = ((DuckDBConnection) store.connection()).duplicate();
        PreparedStatement select =
            other.prepareStatement(
                "SELECT id, \"text\", date, source, url, title, authors"
                    + " FROM articles WHERE seq = ?")) {
      select.setLong(1, seq);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("no article " + seq);
        }
        return new Article(
            row.getString(1),
            row.getString(2),
            Optional.ofNullable(row.getDate(3)).map(java.sql.Date::toLocalDate),
            Optional.ofNullable(row.getString(4)),
            Optional.ofNullable(row.getString(5)),
            Optional.ofNullable(row.getString(6)),
            StoredNames.of(row.getArray(7)));
      }
    } catch (SQLException e) {
      throw store.failed(e);
    }
  }
}
