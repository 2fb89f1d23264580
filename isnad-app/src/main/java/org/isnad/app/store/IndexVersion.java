package org.isnad.app.store;

import java.util.HashMap;
import java.util.Map;

/**
 * What a commit of the text index says of itself.
 *
 * @param version how articles are laid out in it; 1 for the first, which did not tell
 * @param taken highest number of an article that it holds, 0 for none
 */
record IndexVersion(int version, long taken) {
  /** Since version 2 the number of an article is a doc value, read without its stored fields. */
  private static final int CURRENT = 2;

  private static final String VERSION = "version";
  private static final String TAKEN = "seq";

  /** A new index, of the present version. */
  static final IndexVersion NEW = new IndexVersion(CURRENT, 0);

  /**
   * Reads the data of a commit.
   *
   * @param data empty for an index without a commit
   */
  static IndexVersion of(Map<String, String> data) {
    return data.isEmpty()
        ? NEW
        : new IndexVersion(
            Integer.parseInt(data.getOrDefault(VERSION, "1")),
            Long.parseLong(data.getOrDefault(TAKEN, "0")));
  }

  static IndexVersion of(Iterable<Map.Entry<String, String>> data) {
    Map<String, String> map = new HashMap<>();
    if (data != null) {
      data.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
    }
    return of(map);
  }

  /** The data of a commit. */
  Map<String, String> data() {
    return Map.of(VERSION, Integer.toString(version), TAKEN, Long.toString(taken));
  }

  IndexVersion withTaken(long seq) {
    return new IndexVersion(version, Math.max(taken, seq));
  }

  boolean isCurrent() {
    return version == CURRENT;
  }
}
