package org.isnad.event;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.lexicon.SpellingKey;
import org.isnad.syntax.Argument;
import org.isnad.syntax.Clause;
import org.isnad.syntax.Slot;

/**
 * A slot as the codebook names it: {@code subject}, {@code object}, {@code genitive}, {@code
 * with(مع)}.
 *
 * @param kind which slot
 * @param prepositions spelling keys; empty unless {@code kind} is {@link Kind#PREPOSITION}
 * @param notation as written, for messages
 */
public record SlotRef(Kind kind, Set<String> prepositions, String notation) {
  /** The slots that a codebook may name. */
  public enum Kind {
    SUBJECT,
    OBJECT,
    OBJECT2,
    CLAUSE,
    GENITIVE,
    NISBA,
    BY,
    PREPOSITION,
    /** Any word of the sentence; for guards only. */
    SENTENCE
  }

  /**
   * Reads the notation.
   *
   * @throws IllegalArgumentException with the known slots, if it names none
   */
  public static SlotRef parse(String notation) {
    String text = notation.strip();
    int open = text.indexOf('(');
    if (open > 0 && text.endsWith(")")) {
      Set<String> prepositions = new LinkedHashSet<>();
      Arrays.stream(text.substring(open + 1, text.length() - 1).split("\\|"))
          .map(p -> SpellingKey.of(p.strip()))
          .filter(p -> !p.isEmpty())
          .forEach(prepositions::add);
      if (prepositions.isEmpty()) {
        throw new IllegalArgumentException("no preposition between the brackets of " + notation);
      }
      return new SlotRef(Kind.PREPOSITION, prepositions, text);
    }
    for (Kind kind : Kind.values()) {
      if (kind != Kind.PREPOSITION && kind.name().toLowerCase(Locale.ROOT).equals(text)) {
        return new SlotRef(kind, Set.of(), text);
      }
    }
    throw new IllegalArgumentException(
        "unknown slot "
            + notation
            + "; known: subject, object, object2, clause, genitive, nisba, by, sentence, or a"
            + " preposition as with(مع)");
  }

  /** The arguments of a clause that fill this slot, in the order read. */
  public Stream<Argument> in(Clause clause) {
    switch (kind) {
      case SUBJECT:
        return clause.all(Slot.SUBJECT);
      case BY:
        return Stream.concat(clause.all(Slot.AGENT), clause.all(Slot.SUBJECT));
      case OBJECT:
        return clause.all(Slot.OBJECT);
      case OBJECT2:
        return clause.all(Slot.SECOND_OBJECT);
      case CLAUSE:
        return clause.all(Slot.CLAUSE);
      case GENITIVE:
        return clause.all(Slot.GENITIVE);
      case NISBA:
        return clause.all(Slot.NISBA);
      case PREPOSITION:
        return clause.arguments().stream()
            .filter(a -> a.slot() == Slot.PREPOSITION && prepositions.contains(a.preposition()));
      default:
        return Stream.empty();
    }
  }
}
