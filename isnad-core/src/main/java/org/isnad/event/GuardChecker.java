package org.isnad.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.SpellingKey;
import org.isnad.syntax.Argument;
import org.isnad.syntax.Clause;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Slot;

/** Checks the guards of a codebook entry against a clause. Immutable and thread-safe. */
final class GuardChecker {
  /** How many tokens behind a trigger a word may belong to it whatever the parse says. */
  private static final int NEAR = 10;

  private final NounClasses classes;
  private final ArgumentClasses arguments;

  GuardChecker(NounClasses classes) {
    this.classes = classes;
    this.arguments = new ArgumentClasses(classes);
  }

  /**
   * Which guards of an entry hold.
   *
   * @param satisfied how many hold that demand something
   * @param missed those that do not hold
   */
  record Check(int satisfied, List<SlotRef> missed) {
    boolean holds() {
      return missed.isEmpty();
    }
  }

  /** Holds the guards of an entry against a clause. */
  Check check(CodebookEntry entry, Clause clause, Sentence sentence, ActorSlots actors) {
    int satisfied = 0;
    List<SlotRef> missed = new ArrayList<>();
    List<String> keys = SentenceKeys.of(sentence);
    for (Map.Entry<SlotRef, Condition> guard : entry.guards().entrySet()) {
      boolean holds =
          guard.getKey().kind() == SlotRef.Kind.SENTENCE
              ? holdsInSentence(guard.getValue(), sentence, keys)
              : holds(guard.getKey(), guard.getValue(), clause, sentence, keys, actors);
      if (!holds) {
        missed.add(guard.getKey());
      } else if (guard.getValue().needsFilling()) {
        satisfied++;
      }
    }
    return new Check(satisfied, missed);
  }

  /** How far a guard that does not hold for a clause is from holding. */
  MissedGuard missed(
      SlotRef slot, CodebookEntry entry, Clause clause, Sentence sentence, ActorSlots actors) {
    Condition condition = entry.guards().get(slot);
    List<String> keys = SentenceKeys.of(sentence);
    boolean empty = slot.kind() != SlotRef.Kind.SENTENCE && slot.in(clause).findAny().isEmpty();
    MissedGuard.Fault fault = MissedGuard.Fault.OTHER;
    if (empty) {
      fault = MissedGuard.Fault.EMPTY;
    } else if (!condition.needsFilling()) {
      fault = MissedGuard.Fault.FORBIDDEN;
    }
    if (fault == MissedGuard.Fault.FORBIDDEN) {
      return new MissedGuard(slot, fault, MissedGuard.Reach.NOWHERE);
    }
    if (clause.arguments().stream().anyMatch(a -> holds(condition, a, sentence, keys, actors))) {
      return new MissedGuard(slot, fault, MissedGuard.Reach.OTHER_SLOT);
    }
    int to = Math.min(sentence.size(), clause.predicate() + NEAR);
    for (int i = clause.predicate() + 1; i < to; i++) {
      Set<String> here = classes.at(sentence, keys, i);
      if (condition.classes().stream().anyMatch(here::contains) || isWord(condition, keys.get(i))) {
        return new MissedGuard(slot, fault, MissedGuard.Reach.NEAR);
      }
    }
    return new MissedGuard(slot, fault, MissedGuard.Reach.NOWHERE);
  }

  private boolean holdsInSentence(Condition condition, Sentence sentence, List<String> keys) {
    boolean found = condition.classes().isEmpty() && condition.words().isEmpty();
    for (int i = 0; i < sentence.size(); i++) {
      Set<String> here = classes.at(sentence, keys, i);
      if (condition.notClasses().stream().anyMatch(here::contains)) {
        return false;
      }
      found |=
          condition.classes().stream().anyMatch(here::contains) || isWord(condition, keys.get(i));
    }
    return found;
  }

  private boolean holds(
      SlotRef slot,
      Condition condition,
      Clause clause,
      Sentence sentence,
      List<String> keys,
      ActorSlots actors) {
    List<Argument> filled = slot.in(clause).toList();
    if (filled.isEmpty()) {
      return !condition.needsFilling();
    }
    if (condition.presence() == Condition.Presence.ABSENT) {
      return false;
    }
    return filled.stream().anyMatch(a -> holds(condition, a, sentence, keys, actors));
  }

  private boolean holds(
      Condition condition,
      Argument argument,
      Sentence sentence,
      List<String> keys,
      ActorSlots actors) {
    Set<String> here = arguments.ofWords(sentence, keys, argument);
    if (condition.notClasses().stream().anyMatch(here::contains)) {
      return false;
    }
    if (!condition.classes().isEmpty()
        && condition.classes().stream().noneMatch(here::contains)
        && Collections.disjoint(
            condition.classes(), arguments.ofParty(sentence, argument, actors))) {
      return false;
    }
    if (!condition.words().isEmpty() && !isWord(condition, keys.get(argument.head()))) {
      return false;
    }
    if (condition.clause() && argument.slot() != Slot.CLAUSE && !isClause(argument, keys)) {
      return false;
    }
    return !condition.entity() || !actors.in(sentence, argument).isEmpty();
  }

  private static boolean isClause(Argument argument, List<String> keys) {
    return keys.get(argument.from()).equals("ان");
  }

  private static boolean isWord(Condition condition, String key) {
    String bare = key.startsWith("ال") && key.length() > 4 ? key.substring(2) : key;
    return condition.words().stream()
        .map(SpellingKey::of)
        .anyMatch(w -> w.equals(key) || w.equals(bare));
  }
}
