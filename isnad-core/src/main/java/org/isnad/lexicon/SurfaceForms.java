package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds the lemmas and grammar behind a spelling among the words it was built from. Immutable and
 * thread-safe; a look-up costs a few hash accesses.
 *
 * <p>All keys are {@link SpellingKey}s of tokens segmented as in the Arabic Treebank: without
 * clitics, with ال.
 */
public final class SurfaceForms {
  private static final String ARTICLE = "ال";

  /** Attached pronouns, which may stand between the words of a phrase (ضربته الجوية). */
  private static final Set<String> PRONOUNS =
      Set.of("ه", "ها", "هما", "هم", "هن", "ك", "كم", "نا", "ي");

  private final String[] lemmas;

  /** Key → packed readings: lemma number and {@link Features#code()}. */
  private final Map<String, int[]> words;

  /** The same for first words of phrases. */
  private final Map<String, int[]> phraseStarts;

  /** Lemma number → key sets of the phrase's other words. */
  private final Map<Integer, List<Set<String>>> following;

  private SurfaceForms(Builder builder) {
    lemmas = builder.lemmas.toArray(new String[0]);
    words = builder.words;
    phraseStarts = builder.phraseStarts;
    following = builder.following;
  }

  /**
   * A noun found in a row of tokens.
   *
   * @param from index of its first token
   * @param to one past its last token, greater than {@code from}
   * @param readings of the first word, at least one; the lemma is that of the whole phrase
   */
  public record Match(int from, int to, List<Reading> readings) {
    public Match {
      readings = List.copyOf(readings);
    }

    /** Number of tokens, at least 1. */
    public int length() {
      return to - from;
    }
  }

  /**
   * A noun of several words that may begin with the looked-up key.
   *
   * @param first reading of its first word
   * @param rest for each further token the keys that continue the phrase
   */
  public record Phrase(Reading first, List<Set<String>> rest) {}

  public static Builder builder() {
    return new Builder();
  }

  /** All readings of one token as a word of its own; empty for an unknown spelling. */
  public List<Reading> readings(String key) {
    return readings(words, key, packed -> true);
  }

  /** The phrases that may begin with the token. */
  public List<Phrase> phrases(String key) {
    List<Phrase> phrases = new ArrayList<>();
    for (int number : phraseNumbers(key)) {
      for (Reading reading : readings(phraseStarts, key, packed -> lemmaOf(packed) == number)) {
        phrases.add(new Phrase(reading, rest(number)));
      }
    }
    return phrases;
  }

  /**
   * The longest noun or verbal noun that begins at a token. A phrase wins over its first word; of
   * phrases equally long all readings come.
   *
   * @param keys of the tokens of a sentence
   * @param from 0-based index into {@code keys}
   */
  public Optional<Match> longestNounAt(List<String> keys, int from) {
    String key = keys.get(from);
    int best = from + 1;
    Set<Integer> winners = new HashSet<>();
    for (int number : phraseNumbers(key)) {
      int end = endOfPhrase(rest(number), keys, from + 1);
      if (end > best) {
        winners.clear();
        best = end;
      }
      if (end == best && end > from + 1) {
        winners.add(number);
      }
    }
    List<Reading> readings =
        winners.isEmpty()
            ? readings(words, key, SurfaceForms::isNoun)
            : readings(phraseStarts, key, packed -> winners.contains(lemmaOf(packed)));
    return readings.isEmpty() ? Optional.empty() : Optional.of(new Match(from, best, readings));
  }

  private List<Set<String>> rest(int number) {
    return following.getOrDefault(number, List.of());
  }

  /** One past the last token of the phrase, -1 if it does not go on there. */
  private static int endOfPhrase(List<Set<String>> rest, List<String> keys, int second) {
    int at = second;
    if (at + 1 < keys.size()
        && PRONOUNS.contains(keys.get(at))
        && !rest.get(0).contains(keys.get(at))) {
      at++;
    }
    for (Set<String> allowed : rest) {
      if (at >= keys.size() || !allowed.contains(keys.get(at))) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private Set<Integer> phraseNumbers(String key) {
    Set<Integer> numbers = new HashSet<>();
    for (int packed : packedOf(phraseStarts, key)) {
      numbers.add(lemmaOf(packed));
    }
    return numbers;
  }

  private List<Reading> readings(Map<String, int[]> index, String key, IntPredicate wanted) {
    List<Reading> readings = new ArrayList<>();
    for (int packed : packedOf(index, key)) {
      if (wanted.test(packed)) {
        Reading reading = Reading.of(lemmas[lemmaOf(packed)], featuresOf(packed));
        if (!readings.contains(reading)) {
          readings.add(reading);
        }
      }
    }
    return readings;
  }

  /** Entries of the key and, behind ال, of those forms of the rest that take it. */
  private static int[] packedOf(Map<String, int[]> index, String key) {
    int[] whole = index.getOrDefault(key, Builder.NONE);
    if (key.length() < 4 || !key.startsWith(ARTICLE)) {
      return whole;
    }
    int[] rest = index.getOrDefault(key.substring(ARTICLE.length()), Builder.NONE);
    int[] both = Arrays.copyOf(whole, whole.length + rest.length);
    int count = whole.length;
    for (int packed : rest) {
      if (featuresOf(packed).takesArticle()) {
        both[count++] = packed;
      }
    }
    return Arrays.copyOf(both, count);
  }

  private static boolean isNoun(int packed) {
    Category category = featuresOf(packed).category();
    return category == Category.NOUN || category == Category.VERBAL_NOUN;
  }

  private static int lemmaOf(int packed) {
    return packed >>> Features.BITS;
  }

  private static Features featuresOf(int packed) {
    return Features.ofCode(packed & (1 << Features.BITS) - 1);
  }

  /** Collects words; each lemma of a kind counts once. Not thread-safe, and used up by build. */
  public static final class Builder {
    private static final int[] NONE = {};

    /** One-letter imperatives (فِ of وفى) would read every particle as a verb. */
    private static final int SHORTEST_KEY = 2;

    private static final int MOST_LEMMAS = 1 << 31 - Features.BITS;

    private final List<String> lemmas = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private Map<String, int[]> words = new HashMap<>();
    private Map<String, int[]> phraseStarts = new HashMap<>();
    private Map<Integer, List<Set<String>>> following = new HashMap<>();

    private Builder() {}

    /**
     * Adds all forms of a verb: finite forms, participles, and regular verbal nouns of derived
     * forms.
     *
     * @throws IllegalArgumentException as {@link Verb#of}
     */
    public Builder verb(String lemma) {
      if (known.add("verb " + lemma)) {
        Verb verb = Verb.of(lemma);
        int number = number(verb.lemma());
        addAll(words, number, VerbConjugator.conjugate(verb));
        addAll(words, number, VerbalNominals.participles(verb));
        addAll(words, number, VerbalNominals.verbalNouns(verb));
      }
      return this;
    }

    /**
     * Adds all forms of a noun, of one word or several.
     *
     * @throws IllegalArgumentException as {@link Noun#parse}
     */
    public Builder noun(String notation) {
      if (known.add("noun " + notation)) {
        Noun noun = Noun.parse(notation);
        nominal(noun, NounInflector.inflect(noun));
      }
      return this;
    }

    /**
     * Adds all forms of an adjective, in the notation of nouns. One of several words (غير مقبول) is
     * found by {@link SurfaceForms#longestNounAt} as nouns are, with its own category.
     *
     * @throws IllegalArgumentException as {@link Noun#parse}
     */
    public Builder adjective(String notation) {
      if (known.add("adjective " + notation)) {
        Noun adjective = Noun.parse(notation);
        nominal(adjective, NounInflector.inflectAdjective(adjective));
      }
      return this;
    }

    private void nominal(Noun noun, List<WordForm> forms) {
      int number = number(noun.lemma());
      if (noun.following().isEmpty()) {
        addAll(words, number, forms);
        return;
      }
      addAll(phraseStarts, number, forms);
      List<Set<String>> rest = new ArrayList<>();
      noun.following().forEach(word -> rest.add(NounInflector.followingKeys(word)));
      following.put(number, List.copyOf(rest));
    }

    public SurfaceForms build() {
      return new SurfaceForms(this);
    }

    private int number(String lemma) {
      if (lemmas.size() == MOST_LEMMAS) {
        throw new IllegalStateException("more than " + MOST_LEMMAS + " lemmas");
      }
      lemmas.add(lemma);
      return lemmas.size() - 1;
    }

    private static void addAll(Map<String, int[]> index, int number, List<WordForm> forms) {
      for (WordForm form : forms) {
        int packed = number << Features.BITS | form.features().code();
        String key = SpellingKey.of(form.text());
        if (key.length() < SHORTEST_KEY) {
          continue;
        }
        int[] old = index.getOrDefault(key, NONE);
        int same = sameButVoice(old, packed);
        if (same < 0) {
          int[] longer = Arrays.copyOf(old, old.length + 1);
          longer[old.length] = packed;
          index.put(key, longer);
        } else if (old[same] != packed) {
          old[same] = number << Features.BITS | form.features().withVoice(Voice.BOTH).code();
        }
      }
    }

    /** The place of a reading that differs in voice at most, -1 without one. */
    private static int sameButVoice(int[] readings, int packed) {
      for (int i = 0; i < readings.length; i++) {
        if ((readings[i] & ~Features.VOICE_MASK) == (packed & ~Features.VOICE_MASK)) {
          return i;
        }
      }
      return -1;
    }
  }
}
