package org.isnad.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Broken plurals of common nouns: {@code lexicon/broken-plurals.tsv}. */
final class BrokenPlurals {
  private static final Map<String, List<String>> PLURALS = load();

  private BrokenPlurals() {}

  /** The broken plurals of {@code singular}, commonest first; empty if none is listed. */
  static List<String> of(String singular) {
    return PLURALS.getOrDefault(SpellingKey.of(singular), List.of());
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> plurals = new HashMap<>();
    for (List<String> row : Table.read("broken-plurals.tsv", 2)) {
      plurals.put(SpellingKey.of(row.get(0)), List.of(row.get(1).split(" ")));
    }
    return plurals;
  }
}
