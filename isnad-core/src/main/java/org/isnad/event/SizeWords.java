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
   */
  record Act(SizeKind kind, boolean sure, boolean verb) {}

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
  private final Map<String, Act> verbs = new HashMap<>();
  private final Map<String, Act> nouns = new HashMap<>();
  private final Map<String, SizeKind> kinds = new HashMap<>();
  private final Map<String, Being> beings = new HashMap<>();
  private final Map<SizeKind, List<EventType>> events = new EnumMap<>(SizeKind.class);

  private SizeWords() {
    SurfaceForms.Builder acts = SurfaceForms.builder();
    SurfaceForms.Builder persons = SurfaceForms.builder();
    for (List<String> row : Table.read("size-words.tsv", 3)) {
      for (String word : row.get(2).split("\\|")) {
        add(row.get(0), row.get(1), word, acts, persons);
      }
    }
    forms = acts.build();
    people = persons.build();
  }

  static SizeWords builtIn() {
    return Holder.BUILT_IN;
  }

  private void add(
      String kind,
      String role,
      String word,
      SurfaceForms.Builder acts,
      SurfaceForms.Builder persons) {
    switch (role) {
      case "events" ->
          events.computeIfAbsent(kind(kind), k -> new ArrayList<>()).add(EventType.valueOf(word));
      case "people" -> {
        persons.noun(word);
        String lemma = Noun.parse(word).lemma();
        beings.put(lemma, kind.equals(NOBODY) ? Being.THING : Being.PERSON);
        if (!kind.equals(NOBODY) && !kind.equals(ANYBODY)) {
          kinds.put(lemma, kind(kind));
        }
      }
      case "verb" -> addVerb(kind(kind), word, true, acts);
      case "noun" -> addNoun(kind(kind), word, true, acts);
      case "loose-verb" -> addVerb(kind(kind), word, false, acts);
      case "loose-noun" -> addNoun(kind(kind), word, false, acts);
      default -> throw new IllegalStateException("size-words.tsv has no role " + role);
    }
  }

  private static SizeKind kind(String name) {
    return SizeKind.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private void addVerb(SizeKind kind, String word, boolean sure, SurfaceForms.Builder acts) {
    acts.verb(word);
    verbs.put(Verb.of(word).lemma(), new Act(kind, sure, true));
  }

  private void addNoun(SizeKind kind, String word, boolean sure, SurfaceForms.Builder acts) {
    acts.noun(word);
    nouns.put(Noun.parse(word).lemma(), new Act(kind, sure, false));
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
        return Optional.of(new Act(act.kind(), act.sure(), taggedVerb));
      }
      if (reading.category() == Category.NOUN && nouns.containsKey(reading.lemma())) {
        Act act = nouns.get(reading.lemma());
        return Optional.of(new Act(act.kind(), act.sure(), taggedVerb));
      }
    }
    return Optional.empty();
  }

  /** الاحتجاجات، اعتقالات: acts spoken of as known or many, which govern no sufferer. */
  private static boolean isGiven(String key, Reading reading) {
    return key.startsWith("ال") || reading.number() != Number.SINGULAR;
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
    return numbers.size() == 1 ? Optional.of(numbers.iterator().next()) : Optional.empty();
  }
}
