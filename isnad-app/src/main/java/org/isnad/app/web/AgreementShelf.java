package org.isnad.app.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.app.explore.Explorer;
import org.isnad.app.store.ConnectionPool;

/** Reads the register of agreements. Thread-safe. */
final class AgreementShelf {
  private static final String DAY =
      "coalesce(signed, proposed, ratified, in_force, broken_off, '')";
  private static final String ROW =
      "SELECT to_json(a)::VARCHAR FROM (SELECT *, " + DAY + " AS day FROM agreements) a WHERE ";
  private static final int MOST_MENTIONS = 100;
  private static final int MOST_SUCCESSORS = 20;

  private static final List<String> MENTIONED =
      List.of(
          "id",
          "document",
          "source",
          "date",
          "publication_date",
          "event",
          "quad_code",
          "sentence_text",
          "story");

  private final ConnectionPool pool;
  private final Explorer explorer;

  AgreementShelf(ConnectionPool pool, Explorer explorer) {
    this.pool = pool;
    this.explorer = explorer;
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

  /** Events that speak of it, with the stage of its life that each tells; in order of time. */
  List<JsonNode> mentions(String id) {
    String sql =
        "SELECT to_json(m)::VARCHAR FROM (SELECT event, stage FROM agreement_mentions"
            + " WHERE agreement = ? LIMIT "
            + MOST_MENTIONS
            + ") m";
    List<JsonNode> mentions = new ArrayList<>();
    for (JsonNode told : pool.run(connection -> rows(connection, sql, List.of(id)))) {
      explorer
          .event(told.path("event").asText())
          .ifPresent(event -> mentions.add(mention(event.json(), told.path("stage"))));
    }
    mentions.sort(Comparator.comparing(AgreementShelf::day));
    return mentions;
  }

  private static ObjectNode mention(JsonNode event, JsonNode stage) {
    ObjectNode mention = Json.MAPPER.createObjectNode();
    mention.set("stage", stage);
    for (String key : MENTIONED) {
      mention.set(key, event.get(key));
    }
    return mention;
  }

  private static String day(JsonNode mention) {
    return mention.path("date").asText("").isEmpty() || mention.path("date").isNull()
        ? mention.path("publication_date").asText("")
        : mention.path("date").asText();
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
