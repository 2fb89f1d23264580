package org.isnad.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.entity.Mention;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Joins mentions of one act: the same type between compatible parties is one event, kept at its
 * fullest mention (GUIDE rule: the same act told twice is one event).
 */
final class SameAct {
  private static final int SHORTEST_NAME = 4;

  private final List<Sentence> sentences;

  SameAct(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  List<CodedEvent> merge(List<CodedEvent> events) {
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

  /** Whether two events are mentions of one act. */
  boolean isSame(CodedEvent a, CodedEvent b) {
    if (a.type() != b.type() || a.status() != b.status()) {
      return false;
    }
    if (a.type() == EventType.SUPPORT && isToldAsEarlier(a) != isToldAsEarlier(b)) {
      // What was signed before is not what is signed now.
      return false;
    }
    Set<String> actorsA = codes(a.actors());
    Set<String> actorsB = codes(b.actors());
    Set<String> recipientsA = codes(a.recipients());
    Set<String> recipientsB = codes(b.recipients());
    if (isDeed(a)) {
      boolean sameVictims =
          a.sentence() == b.sentence()
              ? compatible(recipientsA, recipientsB)
              : (!recipientsA.isEmpty() && recipientsA.equals(recipientsB) && modesAgree(a, b))
                  || !Collections.disjoint(names(a), names(b));
      return compatible(actorsA, actorsB) && sameVictims;
    }
    return actorsA.equals(actorsB) && recipientsA.equals(recipientsB) && modesAgree(a, b);
  }

  private boolean isToldAsEarlier(CodedEvent event) {
    return Pluperfect.tells(sentences.get(event.sentence()), event.from());
  }

  private static boolean modesAgree(CodedEvent a, CodedEvent b) {
    return a.modes().isEmpty() || b.modes().isEmpty() || a.modes().equals(b.modes());
  }

  /** The words that name who suffers, clitics and short words left out. */
  private Set<String> names(CodedEvent event) {
    Set<String> names = new HashSet<>();
    for (Mention mention : event.recipients()) {
      Sentence sentence = sentences.get(mention.sentence());
      for (int i = mention.fromToken(); i < mention.toToken(); i++) {
        Token token = sentence.token(i);
        if (token.tag().endsWith("NNP") && token.key().length() >= SHORTEST_NAME) {
          names.add(token.key());
        }
      }
    }
    return names;
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
        kept.actors().isEmpty() ? others(other.actors(), kept.recipients()) : kept.actors(),
        kept.recipients().isEmpty() ? others(other.recipients(), kept.actors()) : kept.recipients(),
        kept.sentence(),
        kept.from(),
        kept.to(),
        kept.clause(),
        kept.missed(),
        kept.weighings(),
        Math.max(kept.confidence(), other.confidence()));
  }

  /** Those of a role whose words do not stand in the other role already. */
  private static List<Mention> others(List<Mention> mentions, List<Mention> taken) {
    return mentions.stream()
        .filter(m -> taken.stream().noneMatch(t -> t.span().overlaps(m.span())))
        .toList();
  }

  private static Set<String> codes(List<Mention> mentions) {
    return mentions.stream().map(m -> m.code().toString()).collect(Collectors.toSet());
  }

  private static int fullness(CodedEvent event) {
    return event.actors().size() * 2 + event.recipients().size() * 2 + event.modes().size();
  }
}
