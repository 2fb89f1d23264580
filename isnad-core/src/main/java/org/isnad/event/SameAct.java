package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.entity.Mention;

/**
 * Joins mentions of one act: the same type between compatible parties is one event, kept at its
 * fullest mention (GUIDE rule: the same act told twice is one event).
 */
final class SameAct {
  private SameAct() {}

  static List<CodedEvent> merge(List<CodedEvent> events) {
    List<CodedEvent> kept = new ArrayList<>();
    for (CodedEvent event : events) {
      int twin = -1;
      for (int i = 0; i < kept.size() && twin < 0; i++) {
        if (isSame(kept.get(i), event)) {
          twin = i;
        }
      }
      if (twin < 0) {
        kept.add(event);
      } else {
        kept.set(twin, join(kept.get(twin), event));
      }
    }
    return kept;
  }

  private static boolean isSame(CodedEvent a, CodedEvent b) {
    if (a.type() != b.type() || a.status() != b.status()) {
      return false;
    }
    Set<String> actorsA = codes(a.actors());
    Set<String> actorsB = codes(b.actors());
    Set<String> recipientsA = codes(a.recipients());
    Set<String> recipientsB = codes(b.recipients());
    if (isDeed(a) && a.sentence() == b.sentence()) {
      return compatible(actorsA, actorsB) && compatible(recipientsA, recipientsB);
    }
    boolean modesAgree = a.modes().isEmpty() || b.modes().isEmpty() || a.modes().equals(b.modes());
    if (isDeed(a) && !recipientsA.isEmpty() && recipientsA.equals(recipientsB)) {
      return compatible(actorsA, actorsB) && modesAgree;
    }
    return actorsA.equals(actorsB) && recipientsA.equals(recipientsB) && modesAgree;
  }

  private static boolean isDeed(CodedEvent event) {
    return event.type() == EventType.ASSAULT;
  }

  private static boolean compatible(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  /** One event of two mentions: the first's trigger, the roles and modes of both. */
  private static CodedEvent join(CodedEvent first, CodedEvent second) {
    boolean fuller = fullness(second) > fullness(first);
    CodedEvent kept = fuller && first.sentence() != second.sentence() ? second : first;
    CodedEvent other = kept == first ? second : first;
    return new CodedEvent(
        kept.entry(),
        kept.type(),
        kept.modes().isEmpty() ? other.modes() : kept.modes(),
        kept.contexts(),
        kept.status(),
        kept.actors().isEmpty() ? other.actors() : kept.actors(),
        kept.recipients().isEmpty() ? other.recipients() : kept.recipients(),
        kept.sentence(),
        kept.from(),
        kept.to(),
        kept.clause(),
        Math.max(kept.confidence(), other.confidence()));
  }

  private static Set<String> codes(List<Mention> mentions) {
    return mentions.stream().map(m -> m.code().toString()).collect(Collectors.toSet());
  }

  private static int fullness(CodedEvent event) {
    return event.actors().size() * 2 + event.recipients().size() * 2 + event.modes().size();
  }
}
