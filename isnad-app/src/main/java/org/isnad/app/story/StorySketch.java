package org.isnad.app.story;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * A story as new reports see it: the act as it was first reported.
 *
 * @param id positive
 * @param act of the first report; sides that it left open are filled in by later ones
 */
public record StorySketch(long id, Act act) {

  /**
   * What a report must share with a story to be compared with it: family, day, and one country in
   * one role. Hashes, so that they can be looked up quickly.
   */
  public static Set<Long> keys(Act act, String day) {
    Set<Long> keys = new LinkedHashSet<>();
    act.actors().forEach(code -> keys.add(key(act.family(), day, "actor", code)));
    act.recipients().forEach(code -> keys.add(key(act.family(), day, "recipient", code)));
    if (keys.isEmpty()) {
      keys.add(key(act.family(), day, "nobody", ""));
    }
    return keys;
  }

  /** The keys under which this story is found. */
  public Set<Long> keys() {
    return keys(act, act.day());
  }

  private static long key(String... parts) {
    long hash = 1125899906842597L;
    for (String part : parts) {
      for (int i = 0; i < part.length(); i++) {
        hash = 31 * hash + part.charAt(i);
      }
      hash = 31 * hash + '/';
    }
    return hash;
  }

  /** The story with sides that were open filled from another report. */
  StorySketch completedBy(Act report) {
    Act filled =
        new Act(
            act.event(),
            act.family(),
            act.day(),
            act.trigger(),
            act.actors().isEmpty() ? report.actors() : act.actors(),
            act.recipients().isEmpty() ? report.recipients() : act.recipients(),
            act.place().isPresent() ? act.place() : report.place(),
            act.stems());
    return Objects.equals(filled, act) ? this : new StorySketch(id, filled);
  }
}
