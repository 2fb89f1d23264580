package org.isnad.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of the codebook: words, guards, roles. Immutable; equal to none but itself in practice,
 * for ids are unique.
 *
 * @param id shown by {@code isnad explain}
 * @param predicates the words that can carry the act
 * @param guards slot → condition; the entry holds only if all hold
 * @param roles which slots fill actor, recipient and content
 * @param effect what the entry gives to its event
 * @param examples lines {@code sentence → expectation}
 * @param origin where it stands
 */
public record CodebookEntry(
    String id,
    Predicates predicates,
    Map<SlotRef, Condition> guards,
    RoleFrame roles,
    Effect effect,
    List<Example> examples,
    Origin origin) {
  public CodebookEntry {
    guards = Map.copyOf(guards);
    examples = List.copyOf(examples);
  }

  /** The PLOVER type. */
  public EventType type() {
    return effect.type();
  }

  /**
   * The words of an entry.
   *
   * @param verbs lemmas, 3rd person masculine singular past
   * @param nouns noun notation
   * @param phrases verb and noun
   * @param adjectives masculine singular
   * @param participles whether participles of the verbs count
   * @param verbalNouns whether the regular verbal nouns of the verbs count
   */
  public record Predicates(
      List<String> verbs,
      List<String> nouns,
      List<String> phrases,
      List<String> adjectives,
      boolean participles,
      boolean verbalNouns) {
    public Predicates {
      verbs = List.copyOf(verbs);
      nouns = List.copyOf(nouns);
      phrases = List.copyOf(phrases);
      adjectives = List.copyOf(adjectives);
    }

    public int count() {
      return verbs.size() + nouns.size() + phrases.size() + adjectives.size();
    }
  }

  /**
   * What an entry says of its event.
   *
   * @param status overrides what the text's particles say
   * @param implied whether the words only imply the act (المتظاهرون), so that it is an event where
   *     the article tells no other of its type
   */
  public record Effect(
      EventType type,
      List<String> modes,
      List<String> contexts,
      Optional<EventStatus> status,
      boolean implied) {
    public Effect {
      modes = List.copyOf(modes);
      contexts = List.copyOf(contexts);
    }
  }

  /**
   * A sentence with what the coder must find in it.
   *
   * @param line 1-based line in the entry's file
   */
  public record Example(String text, String expectation, int line) {}

  /**
   * Where an entry stands.
   *
   * @param line 1-based
   */
  public record Origin(String file, int line) {
    @Override
    public String toString() {
      return file + ":" + line;
    }
  }
}
