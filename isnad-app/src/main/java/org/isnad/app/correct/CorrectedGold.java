package org.isnad.app.correct;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Corrected articles as gold: one document each, with its events as people have them. A record that
 * nobody has judged stands as the machine coded it, and the key {@code unjudged} counts those.
 */
public final class CorrectedGold {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Connection connection;

  public CorrectedGold(Connection connection) {
    this.connection = connection;
  }

  /** Ids of the articles that have corrections. */
  public List<String> documents() throws SQLException {
    return new Corrections(connection).documents();
  }

  /**
   * An article as gold.
   *
   * @return empty if the article is not in the store any more
   */
  public Optional<ObjectNode> document(String id) throws SQLException {
    Optional<ObjectNode> article = article(id);
    if (article.isEmpty()) {
      return article;
    }
    Map<String, Correction> verdicts = new HashMap<>();
    List<JsonNode> missed = new ArrayList<>();
    for (Correction correction : new Corrections(connection).of(id)) {
      verdicts.put(correction.event(), correction);
      if (correction.verdict() == Verdict.MISSED) {
        correction.mended().ifPresent(missed::add);
      }
    }
    ArrayNode events = article.get().putArray("events");
    int unjudged = 0;
    for (JsonNode event : events(id)) {
      Correction verdict = verdicts.get(event.path("id").asText());
      if (verdict == null) {
        unjudged++;
        events.add(GoldEvent.of(event));
      } else if (verdict.verdict() == Verdict.RIGHT) {
        events.add(verdict.machine().orElseGet(() -> GoldEvent.of(event)));
      } else {
        verdict.mended().ifPresent(events::add);
      }
    }
    missed.forEach(events::add);
    article.get().put("unjudged", unjudged);
    return article;
  }

  private Optional<ObjectNode> article(String id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT source, date::VARCHAR, \"text\" FROM articles WHERE id = ?")) {
      select.setString(1, id);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        ObjectNode document = JSON.createObjectNode();
        document.put("id", id);
        document.put("source", row.getString(1));
        document.put("date", row.getString(2));
        document.put("text", row.getString(3));
        return Optional.of(document);
      }
    }
  }

  private List<JsonNode> events(String document) throws SQLException {
    List<JsonNode> events = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT to_json(e)::VARCHAR FROM events e WHERE document = ? ORDER BY number")) {
      select.setString(1, document);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          events.add(JSON.readTree(row.getString(1)));
        }
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("DuckDB wrote broken JSON", e);
    }
    return events;
  }
}
