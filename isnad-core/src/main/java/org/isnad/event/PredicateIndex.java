package org.isnad.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.Noun;
import org.isnad.lexicon.Reading;
import org.isnad.lexicon.SpellingKey;
import org.isnad.lexicon.SurfaceForms;
import org.isnad.lexicon.Tense;
import org.isnad.lexicon.Verb;
import org.isnad.syntax.Clause;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Finds the words of a sentence that the codebook knows, in any of their forms. Immutable and
 * thread-safe.
 */
final class PredicateIndex {
  /** How far after its verb the noun of a phrase may stand, in tokens. */
  private static final int PHRASE_REACH = 9;

  private final SurfaceForms forms;
  private final Map<String, Set<CodebookEntry>> byVerb = new HashMap<>();
  private final Map<String, Set<CodebookEntry>> byVerbalNoun = new HashMap<>();
  private final Map<String, Set<CodebookEntry>> byParticiple = new HashMap<>();
  private final Map<String, Set<CodebookEntry>> byNoun = new HashMap<>();
  private final Map<String, Set<CodebookEntry>> byAdjective = new HashMap<>();
  private final Map<String, List<Phrase>> byPhraseVerb = new HashMap<>();

  /** The words after the verb of a phrase, each folded and without article. */
  private record Phrase(List<String> rest, CodebookEntry entry) {}

  PredicateIndex(List<CodebookEntry> entries) {
    SurfaceForms.Builder builder = SurfaceForms.builder();
    for (CodebookEntry entry : entries) {
      try {
        add(builder, entry);
      } catch (IllegalArgumentException e) {
        throw new CodebookException(
            entry.origin().file(), entry.origin().line(), entry.id() + ": " + e.getMessage());
      }
    }
    forms = builder.build();
  }

  private void add(SurfaceForms.Builder builder, CodebookEntry entry) {
    CodebookEntry.Predicates words = entry.predicates();
    for (String verb : words.verbs()) {
      String[] parts = verb.split("\\s+", 2);
      String lemma = verb(builder, parts[0]);
      if (parts.length > 1) {
        addPhrase(lemma, parts[1], entry);
        continue;
      }
      put(byVerb, lemma, entry);
      if (words.verbalNouns()) {
        put(byVerbalNoun, lemma, entry);
      }
      if (words.participles()) {
        put(byParticiple, lemma, entry);
      }
    }
    for (String noun : words.nouns()) {
      put(byNoun, noun(builder, noun), entry);
    }
    for (String adjective : words.adjectives()) {
      builder.adjective(adjective);
      put(byAdjective, Noun.parse(adjective).lemma(), entry);
    }
    for (String phrase : words.phrases()) {
      String[] parts = phrase.strip().split("\\s+", 2);
      if (parts.length < 2) {
        throw new IllegalArgumentException("a phrase has a verb and a noun: " + phrase);
      }
      addPhrase(verb(builder, parts[0]), parts[1], entry);
    }
  }

  private static String verb(SurfaceForms.Builder builder, String word) {
    builder.verb(word);
    return Verb.of(word).lemma();
  }

  private static String noun(SurfaceForms.Builder builder, String word) {
    builder.noun(word);
    return Noun.parse(word).lemma();
  }

  private void addPhrase(String verb, String rest, CodebookEntry entry) {
    List<String> words =
        Arrays.stream(rest.strip().split("\\s+"))
            .map(w -> bare(SpellingKey.of(w)))
            .filter(w -> !w.isEmpty())
            .toList();
    byPhraseVerb.computeIfAbsent(verb, v -> new ArrayList<>()).add(new Phrase(words, entry));
  }

  private static void put(Map<String, Set<CodebookEntry>> map, String lemma, CodebookEntry entry) {
    map.computeIfAbsent(lemma, l -> new LinkedHashSet<>()).add(entry);
  }

  /** A word without article and accusative ending, for comparing the words of a phrase. */
  private static String bare(String key) {
    String word = key.startsWith("ال") && key.length() > 4 ? key.substring(2) : key;
    return word.length() > 3 && word.endsWith("ا") ? word.substring(0, word.length() - 1) : word;
  }

  boolean isOnlyVerb(String key) {
    List<Reading> readings = forms.readings(key);
    return !readings.isEmpty()
        && readings.stream()
            .allMatch(r -> r.category() == Category.VERB && r.tense() == Tense.PAST);
  }

  boolean isNominal(String key) {
    return forms.readings(key).stream().anyMatch(r -> r.category() != Category.VERB);
  }

  /** All candidates of a sentence in text order; several may share a token. */
  List<Candidate> find(Sentence sentence, List<String> keys) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).isPunctuation()) {
        continue;
      }
      addWords(sentence, i, found);
      addNouns(sentence, keys, i, found);
    }
    return found;
  }

  private void addWords(Sentence sentence, int i, List<Candidate> found) {
    Token token = sentence.token(i);
    Set<CodebookEntry> verbs = new LinkedHashSet<>();
    Set<CodebookEntry> participles = new LinkedHashSet<>();
    Set<CodebookEntry> nouns = new LinkedHashSet<>();
    Set<CodebookEntry> adjectives = new LinkedHashSet<>();
    Set<String> phraseVerbs = new LinkedHashSet<>();
    for (Reading reading : forms.readings(token.key())) {
      Category category = reading.category();
      String lemma = reading.lemma();
      if (category == Category.VERB && token.isVerb() && agrees(reading, token)) {
        verbs.addAll(byVerb.getOrDefault(lemma, Set.of()));
        phraseVerbs.add(lemma);
      } else if (category == Category.ACTIVE_PARTICIPLE && isVerbalParticiple(sentence, i)) {
        participles.addAll(byParticiple.getOrDefault(lemma, Set.of()));
      } else if (category == Category.VERBAL_NOUN && token.isNoun()) {
        nouns.addAll(byVerbalNoun.getOrDefault(lemma, Set.of()));
        phraseVerbs.add(lemma);
      } else if (category == Category.ADJECTIVE && !token.isVerb()) {
        adjectives.addAll(byAdjective.getOrDefault(lemma, Set.of()));
      }
    }
    add(found, i, Clause.Kind.VERB, verbs);
    add(found, i, Clause.Kind.PARTICIPLE, participles);
    add(found, i, Clause.Kind.NOUN, nouns);
    add(found, i, Clause.Kind.ADJECTIVE, adjectives);
    phraseVerbs.forEach(verb -> addPhrases(sentence, i, verb, found));
  }

  /** The tagger knows past from present; the unvocalised form alone often does not (نقل). */
  private static boolean agrees(Reading reading, Token token) {
    // تفاوض is the past of form VI, or the present of "she": the tagger guesses.
    boolean open = token.key().startsWith("ت");
    return switch (token.tag()) {
      case "VBD" -> reading.tense() == Tense.PAST || open;
      case "VBP" -> reading.tense() == Tense.PRESENT || open;
      default -> true;
    };
  }

  private static void add(
      List<Candidate> found, int token, Clause.Kind reading, Set<CodebookEntry> entries) {
    if (!entries.isEmpty()) {
      found.add(new Candidate(token, token + 1, reading, token, List.copyOf(entries)));
    }
  }

  /**
   * A participle acts as a verb when it is indefinite: a circumstance (مطالبا) or predicate (هو
   * مطالب ب). With the article it describes (المعتقلين) and is left alone.
   */
  private static boolean isVerbalParticiple(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (token.isVerb() || token.tag().startsWith("DT") || token.key().startsWith("ال")) {
      return false;
    }
    if (token.tag().equals("VN")) {
      return true;
    }
    boolean accusative = token.key().endsWith("ا") || token.key().endsWith("ين");
    boolean opens = i == 0 || sentence.token(i - 1).isPunctuation() || isAnd(sentence.token(i - 1));
    boolean governs = i + 1 < sentence.size() && sentence.token(i + 1).tag().equals("IN");
    return accusative || (opens && governs);
  }

  private static boolean isAnd(Token token) {
    return token.key().equals("و") && token.tag().equals("CC");
  }

  private void addNouns(Sentence sentence, List<String> keys, int i, List<Candidate> found) {
    Token token = sentence.token(i);
    if (token.isVerb()) {
      return;
    }
    forms
        .longestNounAt(keys, i)
        .ifPresent(
            match -> {
              Set<CodebookEntry> entries = new LinkedHashSet<>();
              match
                  .readings()
                  .forEach(r -> entries.addAll(byNoun.getOrDefault(r.lemma(), Set.of())));
              if (!entries.isEmpty()) {
                found.add(new Candidate(i, match.to(), Clause.Kind.NOUN, i, List.copyOf(entries)));
              }
            });
  }

  private void addPhrases(Sentence sentence, int verb, String lemma, List<Candidate> found) {
    for (Phrase phrase : byPhraseVerb.getOrDefault(lemma, List.of())) {
      int limit = Math.min(sentence.size(), verb + PHRASE_REACH) - phrase.rest().size();
      for (int i = verb + 1; i <= limit; i++) {
        if (matches(sentence, i, phrase.rest())) {
          Clause.Kind kind = sentence.token(verb).isVerb() ? Clause.Kind.VERB : Clause.Kind.NOUN;
          found.add(
              new Candidate(i, i + phrase.rest().size(), kind, verb, List.of(phrase.entry())));
          break;
        }
      }
    }
  }

  private static boolean matches(Sentence sentence, int from, List<String> words) {
    for (int k = 0; k < words.size(); k++) {
      if (!bare(sentence.token(from + k).key()).equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }
}
