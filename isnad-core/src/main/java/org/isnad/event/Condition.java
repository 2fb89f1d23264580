package org.isnad.event;

import java.util.List;

/**
 * What a codebook entry demands of a slot. All that are given must hold.
 *
 * @param classes head word in one of these word classes; empty for any
 * @param notClasses head word in none of these
 * @param words head word one of these forms; empty for any
 * @param presence whether the slot must be filled or empty
 * @param entity the slot must hold somebody who can be coded
 * @param clause the slot must hold a clause
 */
public record Condition(
    List<String> classes,
    List<String> notClasses,
    List<String> words,
    Presence presence,
    boolean entity,
    boolean clause) {
  /** Whether a slot must be filled. */
  public enum Presence {
    ANY,
    REQUIRED,
    ABSENT
  }

  public Condition {
    classes = List.copyOf(classes);
    notClasses = List.copyOf(notClasses);
    words = List.copyOf(words);
  }

  /** Whether an unfilled slot fails the condition. */
  public boolean needsFilling() {
    return presence == Presence.REQUIRED
        || entity
        || clause
        || !classes.isEmpty()
        || !words.isEmpty();
  }
}
