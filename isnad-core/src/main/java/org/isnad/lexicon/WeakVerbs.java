package org.isnad.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Verbs whose root, form or present no rule tells: {@code lexicon/weak-verbs.tsv}.
 *
 * <p>A lemma is found with and without its shadda.
 */
final class WeakVerbs {
  /**
   * @param present third person masculine singular, empty where the form tells it
   * @param imperative empty where rules give it
   */
  record Row(String lemma, Root root, VerbForm form, String present, String imperative) {}

  private static final Map<String, Row> ROWS = load();

  private WeakVerbs() {}

  static Optional<Row> find(String lemma) {
    return Optional.ofNullable(ROWS.get(lemma));
  }

  private static Map<String, Row> load() {
    Map<String, Row> rows = new HashMap<>();
    for (List<String> cells : Table.read("weak-verbs.tsv", 5)) {
      Row row =
          new Row(
              cells.get(0),
              new Root(cells.get(1)),
              VerbForm.valueOf(cells.get(2)),
              cells.get(3),
              cells.get(4));
      rows.put(row.lemma(), row);
      rows.putIfAbsent(row.lemma().replace(String.valueOf(Letters.SHADDA), ""), row);
    }
    return rows;
  }
}
