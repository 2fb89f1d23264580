package org.isnad.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.Noun;
import org.isnad.lexicon.Number;
import org.isnad.lexicon.Reading;
import org.isnad.lexicon.SurfaceForms;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Verb;

/**
 * The words of {@code lexicon/size-words.tsv}: acts that have a number of sufferers, and nouns for
 * people. Immutable and thread-safe.
 */
final class SizeWords {
  private static final String ANYBODY = "anybody";
  private static final String NOBODY = "nobody";

  private static final class Holder {
    static final SizeWords BUILT_IN = new SizeWords();
  }

  /**
   * A word whose sufferers can be counted.
   *
   * @param sure whether only people can suffer it
   * @param verb whether it is a finite verb
   * @param pronoun what a pronoun on it stands for
   */
  record Act(SizeKind kind, boolean sure, boolean verb, Pronoun pronoun) {}

  /** What the pronoun on an act stands for. */
  enum Pronoun {
    /** قتلها، قتله: who suffers, with no number. */
    SUFFERER,
    /** مصرعهم: the people counted before. */
    COUNTED_BEFORE,
    /** ضحيتها: the cause; the people stand behind. */
    CAUSE
  }

  /** What a noun says of whoever it counts. */
  enum Being {
    /** A noun for people. */
    PERSON,
    /** A noun for things, times and places. */
    THING
  }

  /**
   * A noun of the table.
   *
   * @param kind the kind of size that it tells by itself; empty for شخص، جندي
   * @param number singular, dual or plural; empty where the form may be two of them
   */
  record Person(Being being, Optional<SizeKind> kind, Optional<Number> number) {}

  private final SurfaceForms forms;
  private final SurfaceForms people;
  private final SurfaceForms intents;
  private final Map<String, Act> verbs = new HashMap<>();
  private final Map<String, Act> nouns = new HashMap<>();
  private final Map<String, SizeKind> kinds = new HashMap<>();
  private final Map<String, Being> beings = new HashMap<>();
  private final Map<SizeKind, List<EventType>> events = new EnumMap<>(SizeKind.class);

  /** What the table is read into. */
  private record Builders(
      SurfaceForms.Builder acts, SurfaceForms.Builder people, SurfaceForms.Builder intents) {}

  private SizeWords() {
    Builders builders =
        new Builders(SurfaceForms.builder(), SurfaceForms.builder(), SurfaceForms.builder());
    for (List<String> row : Table.read("size-words.tsv", 3)) {
      for (String word : row.get(2).split("\\|")) {
        add(row.get(0), row.get(1), word, builders);
      }
    }
    forms = builders.acts().build();
    people = builders.people().build();
    intents = builders.intents().build();
  }

  static SizeWords builtIn() {
    return Holder.BUILT_IN;
  }

  private void add(String kind, String role, String word, Builders to) {
    switch (role) {
      case "events" ->
          events.computeIfAbsent(kind(kind), k -> new ArrayList<>()).add(EventType.valueOf(word));
      case "people" -> addPeople(kind, word, to.people());
      case "verb" -> addVerb(new Act(kind(kind), true, true, Pronoun.SUFFERER), word, to.acts());
      case "loose-verb" ->
          addVerb(new Act(kind(kind), false, true, Pronoun.SUFFERER), word, to.acts());
      case "noun" -> addNoun(new Act(kind(kind), true, false, Pronoun.SUFFERER), word, to.acts());
      case "loose-noun" ->
          addNoun(new Act(kind(kind), false, false, Pronoun.SUFFERER), word, to.acts());
      case "fate" ->
          addNoun(new Act(kind(kind), true, false, Pronoun.COUNTED_BEFORE), word, to.acts());
      case "toll" -> addNoun(new Act(kind(kind), true, false, Pronoun.CAUSE), word, to.acts());
      case "intent" -> to.intents().verb(word);
      case "intent-noun" -> to.intents().noun(word);
      default -> throw new IllegalStateException("size-words.tsv has no role " + role);
    }
  }

  private void addPeople(String kind, String word, SurfaceForms.Builder builder) {
    builder.noun(word);
    String lemma = Noun.parse(word).lemma();
    beings.put(lemma, kind.equals(NOBODY) ? Being.THING : Being.PERSON);
    if (!kind.equals(NOBODY) && !kind.equals(ANYBODY)) {
      kinds.put(lemma, kind(kind));
    }
  }

  private static SizeKind kind(String name) {
    return SizeKind.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private void addVerb(Act act, String word, SurfaceForms.Builder builder) {
    builder.verb(word);
    verbs.put(Verb.of(word).lemma(), act);
  }

  private void addNoun(Act act, String word, SurfaceForms.Builder builder) {
    builder.noun(word);
    nouns.put(Noun.parse(word).lemma(), act);
  }

  /** The types of event whose size a kind is, the fittest first. */
  List<EventType> events(SizeKind kind) {
    return events.getOrDefault(kind, List.of());
  }

  /** The act that a token tells, finite verb or noun; participles do not count. */
  Optional<Act> act(String key, boolean taggedVerb) {
    for (Reading reading : forms.readings(key)) {
      boolean finite = reading.category() == Category.VERB;
      if (finite && taggedVerb && verbs.containsKey(reading.lemma())) {
        return Optional.of(verbs.get(reading.lemma()));
      }
    }
    for (Reading reading : forms.readings(key)) {
      boolean named = reading.category() == Category.VERBAL_NOUN && !isGiven(key, reading);
      if (named && verbs.containsKey(reading.lemma())) {
        Act act = verbs.get(reading.lemma());
        return Optional.of(new Act(act.kind(), act.sure(), taggedVerb, act.pronoun()));
      }
      if (reading.category() == Category.NOUN && nouns.containsKey(reading.lemma())) {
        Act act = nouns.get(reading.lemma());
        return Optional.of(new Act(act.kind(), act.sure(), taggedVerb, act.pronoun()));
      }
    }
    return Optional.empty();
  }

  /** الاحتجاجات، اعتقالات: acts spoken of as known or many, which govern no sufferer. */
  private static boolean isGiven(String key, Reading reading) {
    return key.startsWith("ال") || reading.number() != Number.SINGULAR;
  }

  /** Whether a word leaves the act behind it undone: محاولة، هدد، خطط. */
  boolean isIntent(String key) {
    return intents.readings(key).stream()
        .anyMatch(
            r ->
                r.category() == Category.VERB
                    || r.category() == Category.NOUN
                    || r.category() == Category.VERBAL_NOUN);
  }

  /** What is counted with the word at a token; empty for an unknown word. */
  Optional<Person> person(String key) {
    List<Reading> readings = people.readings(key);
    for (Reading reading : readings) {
      Being being = beings.get(reading.lemma());
      if (being != null) {
        return Optional.of(
            new Person(
                being, Optional.ofNullable(kinds.get(reading.lemma())), number(key, readings)));
      }
    }
    return Optional.empty();
  }

  /** جنديا is one in the accusative far more often than two before a genitive; مدنيين is open. */
  private static Optional<Number> number(String key, List<Reading> readings) {
    Set<Number> numbers = EnumSet.noneOf(Number.class);
    readings.forEach(r -> numbers.add(r.number()));
    if (key.endsWith("ا") && numbers.contains(Number.SINGULAR)) {
      return Optional.of(Number.SINGULAR);
    }
    if (key.endsWith("ي") && numbers.contains(Number.DUAL)) {
      // رئيسي is "main" far more often than the two heads of something.
      return Optional.empty();
    }
    return numbers.size() == 1 ? Optional.of(numbers.iterator().next()) : Optional.empty();
  }
}
