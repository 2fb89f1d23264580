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
      } else if (fullness(event) > fullness(kept.get(twin))) {
        kept.set(twin, event);
      }
    }
    return kept;
  }

  private static boolean isSame(CodedEvent a, CodedEvent b) {
    return a.type() == b.type()
        && a.status() == b.status()
        && compatible(codes(a.actors()), codes(b.actors()))
        && compatible(codes(a.recipients()), codes(b.recipients()))
        && (a.modes().isEmpty() || b.modes().isEmpty() || a.modes().equals(b.modes()));
  }

  private static boolean compatible(Set<String> a, Set<String> b) {
    return a.equals(b);
  }

  private static Set<String> codes(List<Mention> mentions) {
    return mentions.stream().map(m -> m.code().toString()).collect(Collectors.toSet());
  }

  private static int fullness(CodedEvent event) {
    return event.actors().size() * 2 + event.recipients().size() * 2 + event.modes().size();
  }
}
