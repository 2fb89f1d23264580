package org.isnad.chain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.Gender;
import org.isnad.lexicon.Number;
import org.isnad.lexicon.Reading;
import org.isnad.lexicon.SpellingKey;
import org.isnad.lexicon.SurfaceForms;
import org.isnad.lexicon.Tense;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * The words that attribute, as {@code chain/speech-verbs.tsv} lists them: verbs of saying and of
 * passing on, expressions such as بحسب, and the nouns that tell who a source is. Immutable and
 * thread-safe.
 */
public final class SpeechVerbs {
  private final SurfaceForms forms;
  private final Map<String, Saying> verbs;
  private final Map<String, Saying> relays;
  private final Map<String, Saying> containers;
  private final Map<String, Force> sayings;
  private final Set<String> performing;
  private final Map<NounKind, Set<String>> nouns;
  private final Map<WordKind, Set<String>> words;
  private final Map<ExpressionKind, List<Expression>> expressions;

  /** What a noun tells about a source. */
  enum NounKind {
    /** Speaks for its owner: بيان لوزارة الصحة. */
    DOCUMENT,
    /** Where a source spoke: في مؤتمر صحفي. */
    OCCASION,
    /** A medium: صحيفة. */
    OUTLET,
    /** Who is spoken to and no part of the speaker: قال للصحفيين. */
    AUDIENCE,
    /** Who writes in a medium: كاتب المقال. */
    AUTHOR,
    /** Counts as a source although it has no name: مصادر. */
    UNNAMED,
    /** With ال a source named before: المصدر. */
    REFERRING,
    /** With ال the last speaker, whatever he was called: المتحدث. */
    ECHO
  }

  /** What a single word, given as a key, does beside a source. */
  enum WordKind {
    /** With أن behind it nobody's word: يذكر أن. */
    IMPERSONAL,
    /** Looks like a verb of saying and is none: يجب. */
    HOMOGRAPH,
    /** Tells who gave out a document of any kind: بيان أصدرته الوزارة. */
    ISSUED,
    /** Tells whose a document is that is no statement: تقرير نشرته صحيفة. */
    PUBLISHED,
    /** دبلوماسي آخر: of the country of the one named before. */
    ANOTHER,
    /** المصدر ذاته: the one named before. */
    SAME,
    /** Ends the noun phrase of a source, and may stand between verb and subject: أمس. */
    ADVERB,
    /** An unnamed source so described is one of the home country: مصدر أمني. */
    DOMESTIC,
    /** Ends the noun phrase of a source. */
    EDGE
  }

  /** What an expression of several words introduces. */
  enum ExpressionKind {
    /** A source: بحسب. */
    ACCORDING,
    /** A clause of saying: كما أفاد. */
    CLAUSE,
    /** Only أن, إن or a quotation, right behind it: زاد أن. */
    DIRECT,
    /** A clause that is no longer told on the source's word: في حين. */
    BREAK,
    /** As {@link #BREAK}, also without a comma or و before it: حيث كان. */
    BACKGROUND
  }

  /** What can follow a verb of saying. */
  enum Takes {
    /** Only أن, إن or a quotation: قال إن. */
    CLAUSE,
    /** Only أن, إن or a quotation, right behind it: زاد أن. */
    DIRECT,
    /** Also a noun phrase: أعلن مقتل. */
    ANYTHING,
    /** Also a noun phrase where a medium says it: نشرت الصحيفة صورا. */
    MEDIUM,
    /** Also a noun phrase behind a preposition: أفاد بمقتل. */
    PREPOSITION
  }

  /**
   * A verb of saying.
   *
   * @param prepositions keys; empty unless {@code takes} is {@link Takes#PREPOSITION}
   */
  record Saying(Force force, Takes takes, Set<String> prepositions) {
    static Saying of(Force force, String takes) {
      for (Takes kind : Takes.values()) {
        if (SpeechTable.upper(takes).equals(kind.name())) {
          return new Saying(force, kind, Set.of());
        }
      }
      return new Saying(force, Takes.PREPOSITION, Set.copyOf(keys(takes)));
    }
  }

  /**
   * An expression that introduces a source.
   *
   * @param words spelling keys of its tokens
   */
  record Expression(List<String> words, Force force) {}

  private SpeechVerbs(SurfaceForms.Builder forms, List<String[]> rows) {
    Map<String, Saying> verbs = new HashMap<>();
    Map<String, Saying> relays = new HashMap<>();
    Map<String, Saying> containers = new HashMap<>();
    Map<String, Force> sayings = new HashMap<>();
    Set<String> performing = new HashSet<>();
    nouns = new HashMap<>();
    words = new HashMap<>();
    expressions = new HashMap<>();
    for (String[] row : rows) {
      String word = row[1];
      switch (row[0]) {
        case "verb" ->
            verbs.put(SpeechTable.verb(forms, word), Saying.of(SpeechTable.force(row), row[3]));
        case "relay" ->
            relays.put(SpeechTable.verb(forms, word), Saying.of(SpeechTable.force(row), row[3]));
        case "contain" ->
            containers.put(
                SpeechTable.verb(forms, word), Saying.of(SpeechTable.force(row), row[3]));
        case "performs" -> performing.add(SpeechTable.verb(forms, word));
        case "noun" -> sayings.put(SpeechTable.noun(forms, word), SpeechTable.force(row));
        case "impersonal",
            "homograph",
            "issued",
            "published",
            "another",
            "same",
            "edge",
            "adverb",
            "domestic" ->
            words
                .computeIfAbsent(WordKind.valueOf(SpeechTable.upper(row[0])), k -> new HashSet<>())
                .add(SpellingKey.of(word));
        case "according", "clause", "break", "background" ->
            expressions
                .computeIfAbsent(
                    ExpressionKind.valueOf(SpeechTable.upper(row[0])),
                    k -> new java.util.ArrayList<>())
                .add(new Expression(keys(word), SpeechTable.force(row)));
        default ->
            nouns
                .computeIfAbsent(NounKind.valueOf(SpeechTable.upper(row[0])), k -> new HashSet<>())
                .add(SpeechTable.noun(forms, word));
      }
    }
    expressions
        .values()
        .forEach(l -> l.sort(Comparator.comparingInt((Expression e) -> -e.words().size())));
    this.forms = forms.build();
    this.verbs = Map.copyOf(verbs);
    this.relays = Map.copyOf(relays);
    this.containers = Map.copyOf(containers);
    this.sayings = Map.copyOf(sayings);
    this.performing = Set.copyOf(performing);
  }

  /** The built-in table. */
  public static SpeechVerbs builtIn() {
    return new SpeechVerbs(SurfaceForms.builder(), SpeechTable.rows());
  }

  private static List<String> keys(String expression) {
    return Arrays.stream(expression.split("\\s+")).map(SpellingKey::of).toList();
  }

  /** Whether a key is a dual past form of a verb of saying (قالا، أشارا), which taggers miss. */
  public boolean isDual(String key) {
    return forms.readings(key).stream()
        .anyMatch(r -> r.category() == Category.VERB && r.number() == Number.DUAL);
  }

  /** The verb of saying at a token; empty if it is none. */
  Optional<Saying> saying(Token token) {
    if (is(WordKind.HOMOGRAPH, token)) {
      return Optional.empty();
    }
    if (token.isVerb() || token.tag().equals("VN")) {
      return find(token, verbs, Category.VERB, Category.ACTIVE_PARTICIPLE);
    }
    return isCircumstance(token) && token.isAdjective()
        ? find(token, verbs, Category.ACTIVE_PARTICIPLE, Category.ACTIVE_PARTICIPLE)
        : Optional.empty();
  }

  /** Whether a spelling can be a past form of a verb of saying, whatever its tag. */
  boolean canBePast(Token token) {
    return forms.readings(token.key()).stream()
        .anyMatch(
            r ->
                r.category() == Category.VERB
                    && r.tense() == Tense.PAST
                    && verbs.containsKey(r.lemma()));
  }

  /** Whether a token looks like a participle of circumstance (مضيفا، مشيرين). */
  static boolean isCircumstance(Token token) {
    return (token.key().endsWith("ا") || token.key().endsWith("ين"))
        && !token.key().startsWith("ال");
  }

  /** A verb that passes on another's word. */
  Optional<Saying> relay(Token token) {
    return token.isVerb()
        ? find(token, relays, Category.VERB, Category.VERB)
        : find(token, relays, Category.ACTIVE_PARTICIPLE, Category.ACTIVE_PARTICIPLE);
  }

  /** A verb that tells in which document something is said: جاء في بيان. */
  Optional<Saying> container(Token token) {
    return token.isVerb()
        ? find(token, containers, Category.VERB, Category.VERB)
        : Optional.empty();
  }

  /** Whether by a verb of saying the speaker can do what he says: أعلنت الحكومة حظر التجول. */
  boolean performs(Token token) {
    return token.isVerb()
        && forms.readings(token.key()).stream().anyMatch(r -> performing.contains(r.lemma()));
  }

  /** The force of a noun of saying. */
  Optional<Force> noun(Token token) {
    return token.isNoun() ? find(token, sayings, Category.NOUN, Category.NOUN) : Optional.empty();
  }

  /** Whether a noun is of a kind. */
  boolean is(NounKind kind, Token token) {
    Set<String> lemmas = nouns.getOrDefault(kind, Set.of());
    return forms.readings(token.key()).stream()
        .anyMatch(r -> r.category() == Category.NOUN && lemmas.contains(r.lemma()));
  }

  /** The lemma of a noun of a kind, by which its later mentions are known. */
  Optional<String> lemma(NounKind kind, Token token) {
    Set<String> lemmas = nouns.getOrDefault(kind, Set.of());
    return forms.readings(token.key()).stream()
        .filter(r -> r.category() == Category.NOUN)
        .map(Reading::lemma)
        .filter(lemmas::contains)
        .findFirst();
  }

  boolean is(WordKind kind, Token token) {
    return words.getOrDefault(kind, Set.of()).contains(token.key());
  }

  /**
   * Whether the form of a verb or participle of saying is feminine; empty where it does not show.
   */
  Optional<Boolean> isFeminine(Token token) {
    return forms.readings(token.key()).stream()
        .filter(r -> verbs.containsKey(r.lemma()) || relays.containsKey(r.lemma()))
        .map(Reading::gender)
        .filter(g -> g != Gender.NONE)
        .map(g -> g == Gender.FEMININE)
        .findFirst();
  }

  private <T> Optional<T> find(Token token, Map<String, T> table, Category first, Category second) {
    return forms.readings(token.key()).stream()
        .filter(r -> r.category() == first || r.category() == second)
        .map(r -> table.get(r.lemma()))
        .filter(f -> f != null)
        .findFirst();
  }

  /** The longest expression of a kind that starts at a token and has something behind it. */
  Optional<Expression> expression(ExpressionKind kind, Sentence sentence, int token) {
    return expressions.getOrDefault(kind, List.of()).stream()
        .filter(e -> starts(e, sentence, token))
        .findFirst();
  }

  private static boolean starts(Expression expression, Sentence sentence, int token) {
    if (token + expression.words().size() >= sentence.size()) {
      return false;
    }
    for (int i = 0; i < expression.words().size(); i++) {
      if (!Dashes.strip(sentence.token(token + i).key()).equals(expression.words().get(i))) {
        return false;
      }
    }
    return true;
  }
}
