package org.isnad.event;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.lexicon.SpellingKey;
import org.isnad.syntax.Argument;
import org.isnad.syntax.Clause;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Slot;

/** Checks the guards of a codebook entry against a clause. Immutable and thread-safe. */
final class GuardChecker {
  private final NounClasses classes;
  private final ArgumentClasses arguments;

  GuardChecker(NounClasses classes) {
    this.classes = classes;
    this.arguments = new ArgumentClasses(classes);
  }

  /** How many guards a clause satisfies; empty if it fails one. */
  OptionalInt check(CodebookEntry entry, Clause clause, Sentence sentence, ActorSlots actors) {
    int satisfied = 0;
    List<String> keys = SentenceKeys.of(sentence);
    for (Map.Entry<SlotRef, Condition> guard : entry.guards().entrySet()) {
      boolean holds =
          guard.getKey().kind() == SlotRef.Kind.SENTENCE
              ? holdsInSentence(guard.getValue(), sentence, keys)
              : holds(guard.getKey(), guard.getValue(), clause, sentence, keys, actors);
      if (!holds) {
        return OptionalInt.empty();
      }
      satisfied += guard.getValue().needsFilling() ? 1 : 0;
    }
    return OptionalInt.of(satisfied);
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
