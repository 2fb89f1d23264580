package org.isnad.app.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
    List<Found> found = new ArrayList<>();
    Query where = where(filter, articles);
    String order = "e.first_day DESC NULLS LAST, e.seq, e.number";
    if (articles.isPresent()) {
      order = "list_position(?::BIGINT[], e.seq), e.number";
    }
    List<Object> parameters = new ArrayList<>();
    // The few rows first, then their wide columns.
    String sql =
        select()
            + " WHERE e.rowid IN (SELECT e.rowid FROM events e WHERE "
            + where.sql()
            + " ORDER BY "
            + order
            + " LIMIT "
            + most
            + ") ORDER BY "
            + order;
    parameters.addAll(where.parameters());
    articles.ifPresent(parameters::add);
    articles.ifPresent(parameters::add);
    run(new Query(sql, parameters), found::add);
    return found;
  }

  /** How many events a filter holds for. */
  public long count(SearchFilter filter, Optional<List<Long>> articles) {
    Query where = where(filter, articles);
    try (PreparedStatement select =
            prepare(
                new Query(
                    "SELECT count(*) FROM events e WHERE " + where.sql(), where.parameters()));
        ResultSet found = select.executeQuery()) {
      found.next();
      return found.getLong(1);
    } catch (SQLException e) {
      throw store.failed(e);
    }
  }

  /**
   * All events that a filter holds for, article by article in the order of arrival, one at a time.
   *
   * @param sink takes an event and says whether it wants another
   */
  public void each(SearchFilter filter, Optional<List<Long>> articles, Predicate<Found> sink) {
    Query where = where(filter, articles);
    run(
        new Query(
            select() + " WHERE " + where.sql() + " ORDER BY e.seq, e.number", where.parameters()),
        sink);
  }

  private static String select() {
    return "SELECT e.seq, to_json(e)::VARCHAR, s.story, s.articles, s.texts, s.witnesses, s.common_link"
        + " FROM events e JOIN stories s ON s.story = e.story";
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

  private void run(Query query, Predicate<Found> sink) {
    try (PreparedStatement select = prepare(query);
        ResultSet rows = select.executeQuery()) {
      boolean wanted = true;
      while (wanted && rows.next()) {
        StoryNote note =
            new StoryNote(
                rows.getLong(3),
                rows.getInt(4),
                rows.getInt(5),
                rows.getInt(6),
                Optional.ofNullable(rows.getString(7)));
        EventRecord event = RecordReader.event(JSON.readTree(rows.getString(2)));
        wanted = sink.test(new Found(rows.getLong(1), event, note));
      }
    } catch (SQLException e) {
      throw store.failed(e);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("DuckDB wrote broken JSON", e);
    }
  }

  private PreparedStatement prepare(Query query) throws SQLException {
    Connection connection = store.connection();
    PreparedStatement select = connection.prepareStatement(query.sql());
    int number = 0;
    for (Object parameter : query.parameters()) {
      number++;
      if (parameter instanceof List<?> list) {
        boolean numbers = !list.isEmpty() && list.get(0) instanceof Long;
        select.setArray(
            number, connection.createArrayOf(numbers ? "BIGINT" : "VARCHAR", list.toArray()));
      } else {
        select.setObject(number, parameter);
      }
    }
    return select;
  }

  /** The article of a number, with its text; may be asked for while {@link #each} runs. */
  public Article article(long seq) {
    try (Connection other = ((DuckDBConnection) store.connection()).duplicate();
        PreparedStatement select =
            other.prepareStatement(
                "SELECT id, \"text\", date, source, url, title FROM articles WHERE seq = ?")) {
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
            Optional.ofNullable(row.getString(6)));
      }
    } catch (SQLException e) {
      throw store.failed(e);
    }
  }
}
