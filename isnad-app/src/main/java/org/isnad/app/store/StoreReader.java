package org.isnad.app.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
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
   * Events that were searched for.
   *
   * @param events the first of them
   * @param total how many there are
   */
  public record Hits(List<Found> events, long total) {
    public Hits {
      events = List.copyOf(events);
    }
  }

  /**
   * The events that a filter holds for, newest first; with full text, those first whose article
   * fits it best.
   *
   * @param text a query as {@link TextSearcher} describes it; empty for all articles
   * @param most at most so many events, at least 1
   * @throws StoreException if the query cannot be read, or there is no text index
   */
  public Hits search(SearchFilter filter, Optional<String> text, int most) {
    return text.isPresent() ? best(filter, text.get(), most) : newest(filter, most);
  }

  private Hits newest(SearchFilter filter, int most) {
    Query where = where(filter, Optional.empty());
    String sql =
        "SELECT e.rowid FROM events e WHERE "
            + where.sql()
            + " ORDER BY e.first_day DESC NULLS LAST, e.seq, e.number LIMIT "
            + most;
    List<Long> rows = rows(new Query(sql, where.parameters()));
    return new Hits(of(rows), rows.size() < most ? rows.size() : count(where));
  }

  /**
   * The store tells which of the articles found have events that the filter holds for, and the
   * index which of those are the best: neither hands over more than a bit an article.
   */
  private Hits best(SearchFilter filter, String text, int most) {
    TextHits hits;
    try (TextSearcher texts = TextSearcher.require(store)) {
      hits = texts.rank(text);
    }
    Matching matching = matching(filter, hits.articles());
    if (matching.events() == 0) {
      return new Hits(List.of(), 0);
    }
    Query where = where(filter, Optional.empty());
    List<Object> parameters = new ArrayList<>();
    parameters.add(hits.best(matching.articles(), most));
    parameters.addAll(where.parameters());
    String sql =
        "SELECT e.rowid FROM events e JOIN (SELECT unnest(best) AS seq,"
            + " unnest(range(len(best))) AS place FROM (SELECT ?::BIGINT[] AS best)) b"
            + " ON b.seq = e.seq WHERE "
            + where.sql()
            + " ORDER BY b.place, e.number LIMIT "
            + most;
    return new Hits(of(rows(new Query(sql, parameters))), matching.events());
  }

  /**
   * Events that filter and full text hold for.
   *
   * @param events how many
   * @param articles numbers of theirs
   */
  private record Matching(long events, BitSet articles) {}

  private Matching matching(SearchFilter filter, BitSet articles) {
    Query where = where(filter, Optional.of(articles));
    List<Matching> matching = new ArrayList<>();
    run(
        new Query(
            "SELECT count(*), bitstring_agg(e.seq, 0, "
                + (ArticleBits.size(articles) - 1)
                + ")::BLOB FROM events e WHERE "
                + where.sql(),
            where.parameters()),
        row -> matching.add(new Matching(row.getLong(1), ArticleBits.articles(row.getBytes(2)))));
    return matching.get(0);
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

  /** How many events a filter holds for; otherwise as {@link #search}. */
  public long count(SearchFilter filter, Optional<String> text) {
    return count(where(filter, articles(text)));
  }

  private long count(Query where) {
    return rows(new Query("SELECT count(*) FROM events e WHERE " + where.sql(), where.parameters()))
        .get(0);
  }

  private Optional<BitSet> articles(Optional<String> text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try (TextSearcher texts = TextSearcher.require(store)) {
      return Optional.of(texts.search(text.get()));
    }
  }

  /**
   * All events that a filter holds for, article by article in the order of arrival, one at a time.
   *
   * @param text as for {@link #search}
   * @param sink takes an event and says whether it wants another
   */
  public void each(SearchFilter filter, Optional<String> text, Predicate<Found> sink) {
    Query where = where(filter, articles(text));
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

  private static Query where(SearchFilter filter, Optional<BitSet> articles) {
    SearchFilter.Condition condition = filter.condition();
    List<Object> parameters = new ArrayList<>(condition.parameters());
    String sql = condition.sql();
    if (articles.isPresent()) {
      sql += " AND " + ArticleBits.condition("e.seq", articles.get());
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
  PreparedStatement prepare(String beginning, SearchFilter filter, Optional<String> text)
      throws SQLException {
    Query where = where(filter, articles(text));
    return prepare(new Query(beginning + where.sql(), where.parameters()));
  }

  /**
   * Words, numbers and days are written into the text: only a value that DuckDB knows when it plans
   * lets it pass over the parts of a table that cannot hold it. Lists and sets stay parameters.
   */
  private PreparedStatement prepare(Query query) throws SQLException {
    StringBuilder sql = new StringBuilder();
    List<Object> kept = new ArrayList<>();
    int from = 0;
    for (Object parameter : query.parameters()) {
      int mark = query.sql().indexOf('?', from);
      sql.append(query.sql(), from, mark);
      if (parameter instanceof List || parameter instanceof BitSet) {
        sql.append('?');
        kept.add(parameter);
      } else {
        sql.append('\'').append(parameter.toString().replace("'", "''")).append('\'');
      }
      from = mark + 1;
    }
    sql.append(query.sql().substring(from));
    Connection connection = store.connection();
    PreparedStatement select = connection.prepareStatement(sql.toString());
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i) instanceof BitSet articles) {
        select.setBytes(i + 1, ArticleBits.bytes(articles));
      } else if (kept.get(i) instanceof List<?> list) {
        boolean numbers = list.isEmpty() || list.get(0) instanceof Long;
        select.setArray(
            i + 1, connection.createArrayOf(numbers ? "BIGINT" : "VARCHAR", list.toArray()));
      }
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
