package org.isnad.app.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.app.store.ConnectionPool;

/** Reads the register of agreements. Thread-safe. */
final class AgreementShelf {
  private static final String DAY =
      "coalesce(signed, proposed, ratified, in_force, broken_off, '')";
  private static final String ROW =
      "SELECT to_json(a)::VARCHAR FROM (SELECT *, " + DAY + " AS day FROM agreements) a WHERE ";
  private static final int MOST_MENTIONS = 100;
  private static final int MOST_SUCCESSORS = 20;

  private final ConnectionPool pool;

  AgreementShelf(ConnectionPool pool) {
    this.pool = pool;
  }

  /**
   * What to list.
   *
   * @param parties all of them are party to it
   * @param after day and id of the row before the page
   */
  record Wanted(
      List<String> parties,
      Optional<String> kind,
      Optional<String> subject,
      Optional<String[]> after,
      int most) {}

  /** Agreements, the latest first. */
  List<JsonNode> list(Wanted wanted) {
    List<String> values = new ArrayList<>();
    StringBuilder where = new StringBuilder("true");
    for (String party : wanted.parties()) {
      where.append(" AND list_contains(parties, ?)");
      values.add(party);
    }
    wanted.kind().ifPresent(kind -> add(where, " AND kind = ?", values, kind));
    wanted.subject().ifPresent(subject -> add(where, " AND subject = ?", values, subject));
    wanted
        .after()
        .ifPresent(
            after -> {
              where.append(" AND (day < ? OR day = ? AND agreement > ?)");
              values.addAll(List.of(after[0], after[0], after[1]));
            });
    String sql = ROW + where + " ORDER BY day DESC, agreement LIMIT " + wanted.most();
    return pool.run(connection -> rows(connection, sql, values));
  }

  private static void add(
      StringBuilder where, String condition, List<String> values, String value) {
    where.append(condition);
    values.add(value);
  }

  /** The agreement of an id. */
  Optional<JsonNode> agreement(String id) {
    return rows("agreement = ?", id).stream().findFirst();
  }

  /** Agreements that name this one as the one before them. */
  List<JsonNode> successors(String id) {
    return rows("predecessor = ? ORDER BY day LIMIT " + MOST_SUCCESSORS, id);
  }

  private List<JsonNode> rows(String condition, String id) {
    return pool.run(connection -> rows(connection, ROW + condition, List.of(id)));
  }

  /** Events that speak of it, with the stage of its life that each tells. */
  List<JsonNode> mentions(String id) {
    String sql =
        "SELECT to_json(m)::VARCHAR FROM (SELECT m.stage, e.id, e.document, e.source,"
            + " e.date, e.publication_date, e.event, e.sentence_text, e.story"
            + " FROM agreement_mentions m JOIN events e ON e.id = m.event WHERE m.agreement = ?"
            + " ORDER BY coalesce(e.date, e.publication_date::VARCHAR, ''), e.id LIMIT "
            + MOST_MENTIONS
            + ") m";
    return pool.run(connection -> rows(connection, sql, List.of(id)));
  }

  private static List<JsonNode> rows(Connection connection, String sql, List<String> values)
      throws SQLException {
    List<JsonNode> rows = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        select.setString(i + 1, values.get(i));
      }
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.add(Json.MAPPER.readTree(row.getString(1)));
        }
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("DuckDB wrote broken JSON", e);
    }
    return rows;
  }
}
