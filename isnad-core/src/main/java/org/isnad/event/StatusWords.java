package org.isnad.event;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Table;

/**
 * The words that tell whether an act is done, as {@code event/status-words.tsv} lists them.
 * Immutable and thread-safe.
 */
final class StatusWords {
  private static final String RESOURCE = "/event/status-words.tsv";
  private static final int COLUMNS = 3;

  private final Map<Kind, Set<String>> keys;

  /** What a word does to the act beside it. */
  enum Kind {
    /** Negates a verb: لم. */
    NOT,
    /** Denies its future: لن. */
    WILL_NOT,
    /** Negates a verbal noun: عدم. */
    WITHOUT,
    /** Puts a verb in the future: سوف. */
    WILL,
    /** Makes it a condition: إذا. */
    IF,
    /** Makes it possible, asked or wished for only: ربما. */
    MAYBE,
    /** Makes it a purpose: بهدف. */
    FOR,
    /** Plans or expects it: من المقرر. */
    DUE,
    /** An adverbial accusative that tells a reason: احتجاجا. */
    WHY,
    /** Before ل and a verbal noun: no act yet (يخطط لـ). */
    INTENT,
    /** Right before a verbal noun: an act of long ago (ذكرى). */
    ONCE,
    /** Beside it: an act of long ago (آنذاك). */
    THEN
  }

  private StatusWords(Map<Kind, Set<String>> keys) {
    this.keys = keys;
  }

  static StatusWords builtIn() {
    Map<Kind, Set<String>> keys = new EnumMap<>(Kind.class);
    for (String[] row : Table.rows(RESOURCE, COLUMNS)) {
      Kind kind = Kind.valueOf(row[0].replace('-', '_').toUpperCase(Locale.ROOT));
      keys.computeIfAbsent(kind, k -> new HashSet<>()).add(row[1]);
    }
    return new StatusWords(keys);
  }

  boolean is(Kind kind, String key) {
    return keys.getOrDefault(kind, Set.of()).contains(key);
  }
}
