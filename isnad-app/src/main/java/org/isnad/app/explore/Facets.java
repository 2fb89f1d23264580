package org.isnad.app.explore;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the events of a filter divide, the most first.
 *
 * @param events all of them
 * @param stories distinct stories
 * @param articles distinct articles
 * @param outlets the busiest only
 */
public record Facets(
    int events,
    int stories,
    int articles,
    Map<String, Integer> types,
    Map<String, Integer> statuses,
    Map<String, Integer> outlets) {
  private static final int MOST = 30;

  static Facets of(EventColumns columns, BitSet rows) {
    int[] types = new int[columns.types.size()];
    int[] statuses = new int[columns.statuses.size()];
    int[] outlets = new int[columns.outlets.size()];
    BitSet stories = new BitSet(columns.stories.size());
    BitSet articles = new BitSet();
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      types[columns.type[row]]++;
      statuses[columns.status[row]]++;
      outlets[columns.outlet[row]]++;
      articles.set((int) columns.seq(row));
      if (columns.story[row] >= 0) {
        stories.set(columns.story[row]);
      }
    }
    return new Facets(
        rows.cardinality(),
        stories.cardinality(),
        articles.cardinality(),
        counts(columns.types, types),
        counts(columns.statuses, statuses),
        counts(columns.outlets, outlets));
  }

  private static Map<String, Integer> counts(Dictionary values, int[] counts) {
    Map<String, Integer> map = new LinkedHashMap<>();
    for (int i : Top.of(counts, MOST)) {
      map.put(values.value(i), counts[i]);
    }
    return map;
  }
}
