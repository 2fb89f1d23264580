package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A predicate with its arguments, read out of a tree. Immutable.
 *
 * @param predicate token index of the predicate
 * @param kind what the predicate is
 * @param arguments nearest first within a slot
 * @param governor token index of the verb whose subject, object or complement this predicate is;
 *     empty for a main clause
 */
public record Clause(
    int predicate, Kind kind, List<Argument> arguments, Optional<Integer> governor) {
  /** What a predicate is. */
  public enum Kind {
    /** Finite active verb. */
    VERB,
    /** Finite passive verb: its grammatical subject is its {@link Slot#OBJECT}. */
    PASSIVE,
    /** Participle used as a verb (مشددا على). */
    PARTICIPLE,
    /** Verbal noun or event noun (توقيع، هجوم). */
    NOUN,
    /** Adjective (مستعد). */
    ADJECTIVE
  }

  public Clause {
    arguments = List.copyOf(arguments);
  }

  /** The arguments of a slot. */
  public Stream<Argument> all(Slot slot) {
    return arguments.stream().filter(a -> a.slot() == slot);
  }

  /** The first argument of a slot. */
  public Optional<Argument> first(Slot slot) {
    return all(slot).findFirst();
  }

  /** The arguments behind a preposition, given as a {@code SpellingKey}. */
  public Stream<Argument> behind(String preposition) {
    return arguments.stream()
        .filter(a -> a.slot() == Slot.PREPOSITION && a.preposition().equals(preposition));
  }

  /** This clause read as passive: its subject has become its object, its agent its subject. */
  public Clause asPassive() {
    List<Argument> turned =
        arguments.stream()
            .filter(a -> a.slot() != Slot.SHARED_SUBJECT)
            .map(a -> turn(a, Slot.SUBJECT, Slot.OBJECT, Slot.AGENT))
            .toList();
    return new Clause(predicate, Kind.PASSIVE, turned, governor);
  }

  /** This clause with what follows its verb read as object and the shared subject as subject. */
  public Clause withSharedSubject() {
    List<Argument> turned =
        arguments.stream()
            .map(a -> turn(a, Slot.SUBJECT, Slot.OBJECT, Slot.SHARED_SUBJECT))
            .toList();
    return new Clause(predicate, kind, turned, governor);
  }

  /** This clause with the first noun phrase behind the verb as subject, the second as object. */
  public Clause withFollowingSubject() {
    List<Argument> shifted = new ArrayList<>();
    for (Argument a : arguments) {
      switch (a.slot()) {
        case SUBJECT -> {}
        case OBJECT -> shifted.add(a.as(Slot.SUBJECT));
        case SECOND_OBJECT -> shifted.add(a.as(Slot.OBJECT));
        default -> shifted.add(a);
      }
    }
    return new Clause(predicate, kind, shifted, governor);
  }

  /** This clause with its subject cut in two: what follows the seam is the object. */
  public Clause withSplitSubject(int seam) {
    List<Argument> split = new ArrayList<>();
    for (Argument a : arguments) {
      if (a.slot() == Slot.SUBJECT) {
        split.add(new Argument(Slot.SUBJECT, "", a.head(), a.from(), seam));
        split.add(new Argument(Slot.OBJECT, "", seam, seam, a.to()));
      } else {
        split.add(a);
      }
    }
    return new Clause(predicate, kind, split, governor);
  }

  /**
   * This clause with its subject cut in two, as {@link #withSplitSubject} does, before another
   * object: "حملت كييف | موسكو المسؤولية".
   */
  public Clause withHiddenObject(int seam) {
    List<Argument> shifted =
        arguments.stream()
            .map(a -> a.slot() == Slot.OBJECT ? a.as(Slot.SECOND_OBJECT) : a)
            .toList();
    return new Clause(predicate, kind, shifted, governor).withSplitSubject(seam);
  }

  /** The subject becomes {@code subjectAs}, and {@code newSubject} becomes the subject. */
  private static Argument turn(Argument argument, Slot subject, Slot subjectAs, Slot newSubject) {
    if (argument.slot() == subject) {
      return argument.as(subjectAs);
    }
    return argument.slot() == newSubject ? argument.as(subject) : argument;
  }
}
