package org.isnad.app.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must hold of every store, whatever happened to it. */
final class StoreCheck {
  private static final Map<String, String> PROBLEMS = new LinkedHashMap<>();

  static {
    PROBLEMS.put("article twice", "SELECT id FROM articles GROUP BY id HAVING count(*) > 1");
    PROBLEMS.put("number twice", "SELECT seq FROM articles GROUP BY seq HAVING count(*) > 1");
    PROBLEMS.put("event twice", "SELECT id FROM events GROUP BY id HAVING count(*) > 1");
    PROBLEMS.put(
        "event without article",
        "SELECT e.id FROM events e ANTI JOIN articles a ON a.seq = e.seq AND a.id = e.document");
    PROBLEMS.put(
        "article with fewer or more events than noted",
        "SELECT a.id FROM articles a LEFT JOIN events e ON e.seq = a.seq"
            + " GROUP BY a.id, a.events HAVING count(e.id) <> a.events");
    PROBLEMS.put("event without story", "SELECT id FROM events ANTI JOIN stories USING (story)");
    PROBLEMS.put("story without event", "SELECT story FROM stories ANTI JOIN events USING (story)");
    PROBLEMS.put(
        "story with wrong count",
        "SELECT s.story FROM stories s JOIN events e USING (story) GROUP BY s.story, s.articles"
            + " HAVING count(DISTINCT e.document) <> s.articles");
    PROBLEMS.put(
        "key without story", "SELECT story FROM story_keys ANTI JOIN stories USING (story)");
    PROBLEMS.put(
        "band without article", "SELECT seq FROM text_bands ANTI JOIN articles USING (seq)");
    PROBLEMS.put(
        "mention without event",
        "SELECT event FROM agreement_mentions m ANTI JOIN events e ON e.id = m.event");
    PROBLEMS.put(
        "agreement event without mention",
        "SELECT id FROM events e ANTI JOIN agreement_mentions m ON e.id = m.event"
            + " WHERE agreement IS NOT NULL");
    PROBLEMS.put(
        "mention without agreement",
        "SELECT agreement FROM agreement_mentions ANTI JOIN agreements USING (agreement)");
  }

  private StoreCheck() {}

  /** What is wrong, by name and row; empty if nothing is. */
  static List<String> problems(Path file) throws SQLException {
    List<String> problems = new ArrayList<>();
    for (Map.Entry<String, String> problem : PROBLEMS.entrySet()) {
      for (String row : Ingested.rows(file, problem.getValue())) {
        problems.add(problem.getKey() + ": " + row);
      }
    }
    return problems;
  }
}
