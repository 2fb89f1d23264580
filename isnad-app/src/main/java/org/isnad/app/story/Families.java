package org.isnad.app.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which PLOVER types different articles may use for one act: {@code story/families.tsv}. */
final class Families {
  private static final Map<String, String> BY_TYPE = read();

  private Families() {}

  private static Map<String, String> read() {
    Map<String, String> families = new HashMap<>();
    for (List<String> row : TableFile.rows("/story/families.tsv")) {
      for (String type : row.get(1).split(" ")) {
        families.put(type, row.get(0));
      }
    }
    return families;
  }

  /** The family of a type; the type itself if it stands alone. */
  static String of(String type) {
    return BY_TYPE.getOrDefault(type, type);
  }

  /** {@code done}, {@code denied} or {@code open}: reports that differ here are no one story. */
  static String outcome(String status) {
    return switch (status) {
      case "asserted", "historical" -> "done";
      case "negated" -> "denied";
      default -> "open";
    };
  }
}
