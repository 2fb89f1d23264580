package org.isnad.app.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.app.story.Act;
import org.isnad.app.story.StoryFigures;
import org.isnad.app.story.StoryMerger;
import org.isnad.app.story.StorySketch;
import org.isnad.app.story.Telling;
import org.isnad.app.story.WitnessGraph;

/** Keeps stories in their tables: finds those that new events may join, saves, counts anew. */
final class StoryTables {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Connection connection;

  StoryTables(Connection connection) {
    this.connection = connection;
  }

  /** The stories that hold events of these documents. */
  List<Long> of(Array documents) throws SQLException {
    List<Long> stories = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT DISTINCT story FROM events WHERE document IN (SELECT unnest(?::VARCHAR[]))")) {
      select.setArray(1, documents);
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          stories.add(found.getLong(1));
        }
      }
    }
    return stories;
  }

  /** Assigns the events of one batch; {@link #save} writes new and completed stories. */
  final class Assigner {
    private final StoryMerger merger;
    private final Map<Long, StorySketch> known;
    private final Map<Long, StorySketch> changed = new LinkedHashMap<>();

    private Assigner(Map<Long, StorySketch> known) {
      this.known = known;
      this.merger = new StoryMerger(known.values(), StoryTables.this::newId);
    }

    long assign(String document, Act act) {
      StorySketch story = merger.assign(document, act);
      if (!story.equals(known.get(story.id()))) {
        changed.put(story.id(), story);
      }
      return story.id();
    }

    void save() throws SQLException {
      StoryTables.this.save(changed.values(), known.keySet());
    }
  }

  Assigner open(List<List<Act>> acts) throws SQLException {
    Set<Long> keys = new HashSet<>();
    acts.forEach(list -> list.forEach(act -> keys.addAll(StoryMerger.keys(act))));
    return new Assigner(load(keys));
  }

  private Map<Long, StorySketch> load(Set<Long> keys) throws SQLException {
    Map<Long, StorySketch> stories = new HashMap<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT story, event, family, day, trigger, actor_codes, recipient_codes, place, words"
                + " FROM stories WHERE story IN (SELECT story FROM story_keys"
                + " WHERE key IN (SELECT unnest(?::BIGINT[])))")) {
      select.setArray(1, connection.createArrayOf("BIGINT", keys.toArray()));
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          StorySketch story = new StorySketch(found.getLong(1), act(found));
          stories.put(story.id(), story);
        }
      }
    }
    return stories;
  }

  private static Act act(ResultSet row) throws SQLException {
    return new Act(
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        StoryTables.<String>set(row.getArray(6)),
        StoryTables.<String>set(row.getArray(7)),
        Optional.ofNullable(row.getString(8)),
        StoryTables.<Integer>set(row.getArray(9)));
  }

  @SuppressWarnings("unchecked")
  private static <T> Set<T> set(Array array) throws SQLException {
    Set<T> set = new HashSet<>();
    for (Object value : (Object[]) array.getArray()) {
      set.add((T) value);
    }
    return set;
  }

  private long newId() {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT nextval('story_ids')")) {
      found.next();
      return found.getLong(1);
    } catch (SQLException e) {
      throw new StoreException("no number for a story: " + e.getMessage(), e);
    }
  }

  private void save(Iterable<StorySketch> changed, Set<Long> known) throws SQLException {
    List<Object> old = new ArrayList<>();
    try (PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO stories (story, event, family, day, trigger, actor_codes,"
                    + " recipient_codes, place, words) VALUES"
                    + " (?, ?, ?, ?, ?, ?::VARCHAR[], ?::VARCHAR[], ?, ?::INTEGER[])");
        PreparedStatement key =
            connection.prepareStatement("INSERT INTO story_keys SELECT unnest(?::BIGINT[]), ?")) {
      for (StorySketch story : changed) {
        if (known.contains(story.id())) {
          old.add(story.id());
        }
      }
      delete(old);
      for (StorySketch story : changed) {
        set(insert, story);
        insert.addBatch();
        key.setArray(1, connection.createArrayOf("BIGINT", story.keys().toArray()));
        key.setLong(2, story.id());
        key.addBatch();
      }
      insert.executeBatch();
      key.executeBatch();
    }
  }

  private void set(PreparedStatement insert, StorySketch story) throws SQLException {
    Act act = story.act();
    insert.setLong(1, story.id());
    insert.setString(2, act.event());
    insert.setString(3, act.family());
    insert.setString(4, act.day());
    insert.setString(5, act.trigger());
    insert.setArray(6, connection.createArrayOf("VARCHAR", act.actors().toArray()));
    insert.setArray(7, connection.createArrayOf("VARCHAR", act.recipients().toArray()));
    insert.setString(8, act.place().orElse(null));
    insert.setArray(9, connection.createArrayOf("INTEGER", act.stems().toArray()));
  }

  private void delete(List<Object> stories) throws SQLException {
    if (stories.isEmpty()) {
      return;
    }
    Array array = connection.createArrayOf("BIGINT", stories.toArray());
    for (String table : List.of("stories", "story_keys")) {
      try (PreparedStatement delete =
          connection.prepareStatement(
              "DELETE FROM " + table + " WHERE story IN (SELECT unnest(?::BIGINT[]))")) {
        delete.setArray(1, array);
        delete.execute();
      }
    }
  }

  /** Counts articles, texts and witnesses of these stories anew; those without events go. */
  void recount(Set<Long> touched) throws SQLException {
    if (touched.isEmpty()) {
      return;
    }
    Map<Long, List<Telling>> tellings = tellings(touched);
    List<Object> empty = new ArrayList<>();
    touched.stream().filter(s -> !tellings.containsKey(s)).forEach(empty::add);
    delete(empty);
    ArrayNode rows = JSON.createArrayNode();
    tellings.forEach((story, list) -> rows.add(json(story, WitnessGraph.of(list))));
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE stories SET articles = f.articles, texts = f.texts, witnesses = f.witnesses,"
                + " common_link = f.common_link, common_link_kind = f.common_link_kind,"
                + " origins = f.origins, links = f.links"
                + " FROM (SELECT r.* FROM (SELECT unnest(from_json(?::JSON, '[{\"story\": \"BIGINT\","
                + " \"articles\": \"INTEGER\", \"texts\": \"INTEGER\", \"witnesses\": \"INTEGER\","
                + " \"common_link\": \"VARCHAR\", \"common_link_kind\": \"VARCHAR\","
                + " \"origins\": [{\"name\": \"VARCHAR\", \"articles\": \"INTEGER\"}],"
                + " \"links\": [{\"nearer\": \"VARCHAR\", \"farther\": \"VARCHAR\","
                + " \"force\": \"VARCHAR\", \"articles\": \"INTEGER\"}]}]')) AS r)) f"
                + " WHERE stories.story = f.story")) {
      update.setString(1, rows.toString());
      update.execute();
    }
  }

  private Map<Long, List<Telling>> tellings(Set<Long> stories) throws SQLException {
    Map<Long, List<Telling>> tellings = new LinkedHashMap<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT e.story, e.document, e.source, to_json(e.said_by)::VARCHAR, a.text_group, e.sentence_text"
                + " FROM events e JOIN articles a ON a.seq = e.seq"
                + " WHERE e.story IN (SELECT unnest(?::BIGINT[])) ORDER BY e.seq, e.number")) {
      select.setArray(1, connection.createArrayOf("BIGINT", stories.toArray()));
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          Telling telling =
              new Telling(
                  found.getString(2),
                  Optional.ofNullable(found.getString(3)),
                  chain(found.getString(4)),
                  found.getLong(5),
                  found.getString(6));
          tellings.computeIfAbsent(found.getLong(1), s -> new ArrayList<>()).add(telling);
        }
      }
    }
    return tellings;
  }

  private static List<Telling.Source> chain(String json) {
    List<Telling.Source> chain = new ArrayList<>();
    try {
      for (JsonNode link : JSON.readTree(json)) {
        chain.add(
            new Telling.Source(
                link.path("text").asText(""),
                Optional.ofNullable(link.path("code").textValue()),
                Optional.ofNullable(link.path("sector").textValue()),
                link.path("force").asText("reports")));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("DuckDB wrote broken JSON: " + json, e);
    }
    return chain;
  }

  private static ObjectNode json(long story, StoryFigures figures) {
    ObjectNode node = JSON.createObjectNode();
    node.put("story", story);
    node.put("articles", figures.articles());
    node.put("texts", figures.texts());
    node.put("witnesses", figures.witnesses());
    figures
        .commonLink()
        .ifPresent(
            link -> node.put("common_link", link.name()).put("common_link_kind", link.kind()));
    ArrayNode origins = node.putArray("origins");
    figures
        .origins()
        .forEach(o -> origins.addObject().put("name", o.name()).put("articles", o.articles()));
    ArrayNode links = node.putArray("links");
    figures
        .links()
        .forEach(
            l ->
                links
                    .addObject()
                    .put("nearer", l.nearer())
                    .put("farther", l.farther())
                    .put("force", l.force())
                    .put("articles", l.articles()));
    return node;
  }
}
