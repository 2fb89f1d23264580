package org.isnad.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.Noun;
import org.isnad.lexicon.Number;
import org.isnad.lexicon.SpellingKey;
import org.isnad.lexicon.SurfaceForms;
import org.isnad.lexicon.Verb;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * The words that attribute: verbs of saying, verbs of passing on, nouns of saying, and expressions
 * such as بحسب. Read from {@code chain/speech-verbs.tsv}. Immutable and thread-safe.
 */
public final class SpeechVerbs {
  private static final String RESOURCE = "/chain/speech-verbs.tsv";

  private final SurfaceForms forms;
  private final Map<String, Force> verbs;
  private final Map<String, Force> relays;
  private final Map<String, Force> nouns;
  private final List<Expression> according;
  private final List<Expression> clauses;

  /**
   * An expression that introduces a source.
   *
   * @param words spelling keys of its tokens
   */
  record Expression(List<String> words, Force force) {}

  private SpeechVerbs(
      SurfaceForms forms,
      Map<String, Force> verbs,
      Map<String, Force> relays,
      Map<String, Force> nouns,
      Map<String, List<Expression>> expressions) {
    this.forms = forms;
    this.verbs = Map.copyOf(verbs);
    this.relays = Map.copyOf(relays);
    this.nouns = Map.copyOf(nouns);
    this.according = expressions.getOrDefault("according", List.of());
    this.clauses = expressions.getOrDefault("clause", List.of());
  }

  /** The built-in table. */
  public static SpeechVerbs builtIn() {
    SurfaceForms.Builder forms = SurfaceForms.builder();
    Map<String, Force> verbs = new HashMap<>();
    Map<String, Force> relays = new HashMap<>();
    Map<String, Force> nouns = new HashMap<>();
    Map<String, List<Expression>> expressions = new HashMap<>();
    for (String[] row : rows()) {
      Force force = Force.valueOf(row[2].strip().toUpperCase(Locale.ROOT));
      switch (row[0]) {
        case "verb" -> verbs.put(verb(forms, row[1]), force);
        case "relay" -> relays.put(verb(forms, row[1]), force);
        case "noun" -> nouns.put(noun(forms, row[1]), force);
        default ->
            expressions
                .computeIfAbsent(row[0], k -> new ArrayList<>())
                .add(new Expression(words(row[1]), force));
      }
    }
    expressions.values().forEach(l -> l.sort((a, b) -> b.words().size() - a.words().size()));
    return new SpeechVerbs(forms.build(), verbs, relays, nouns, expressions);
  }

  private static String verb(SurfaceForms.Builder forms, String word) {
    forms.verb(word);
    return Verb.of(word).lemma();
  }

  private static String noun(SurfaceForms.Builder forms, String word) {
    forms.noun(word);
    return Noun.parse(word).lemma();
  }

  /** Tokens as the segmenter cuts them: the prepositions ب and ل stand alone. */
  private static List<String> words(String expression) {
    List<String> words = new ArrayList<>();
    for (String word : expression.split("\\s+")) {
      String key = SpellingKey.of(word);
      if (key.equals("بحسب") || key.equals("بشهاده")) {
        words.addAll(List.of("ب", key.substring(1)));
      } else if (key.equals("لما")) {
        words.addAll(List.of("ل", "ما"));
      } else {
        words.add(key);
      }
    }
    return words;
  }

  private static List<String[]> rows() {
    InputStream stream = SpeechVerbs.class.getResourceAsStream(RESOURCE);
    if (stream == null) {
      throw new IllegalStateException("missing resource " + RESOURCE);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> l.split("\t"))
          .peek(SpeechVerbs::check)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(String[] row) {
    if (row.length != 3) {
      throw new IllegalStateException(RESOURCE + ": expected 3 columns: " + Arrays.toString(row));
    }
  }

  /** Whether a key is a dual past form of a verb of saying (قالا، أشارا), which taggers miss. */
  public boolean isDual(String key) {
    return forms.readings(key).stream()
        .anyMatch(r -> r.category() == Category.VERB && r.number() == Number.DUAL);
  }

  /** The force of a verb of saying at a token; empty if it is none. */
  Optional<Force> saying(Token token) {
    return token.isVerb() || token.tag().equals("VN")
        ? find(token, verbs, Category.VERB, Category.ACTIVE_PARTICIPLE)
        : participle(token);
  }

  private Optional<Force> participle(Token token) {
    boolean circumstance = token.key().endsWith("ا") || token.key().endsWith("ين");
    return circumstance && !token.key().startsWith("ال")
        ? find(token, verbs, Category.ACTIVE_PARTICIPLE, Category.ACTIVE_PARTICIPLE)
        : Optional.empty();
  }

  /** The force of a verb that passes on another's word. */
  Optional<Force> relay(Token token) {
    return token.isVerb()
        ? find(token, relays, Category.VERB, Category.VERB)
        : find(token, relays, Category.ACTIVE_PARTICIPLE, Category.ACTIVE_PARTICIPLE);
  }

  /** The force of a noun of saying. */
  Optional<Force> noun(Token token) {
    return token.isNoun() ? find(token, nouns, Category.NOUN, Category.NOUN) : Optional.empty();
  }

  private Optional<Force> find(
      Token token, Map<String, Force> table, Category first, Category second) {
    return forms.readings(token.key()).stream()
        .filter(r -> r.category() == first || r.category() == second)
        .map(r -> table.get(r.lemma()))
        .filter(f -> f != null)
        .findFirst();
  }

  /** The longest according-expression that starts at a token. */
  Optional<Expression> according(Sentence sentence, int token) {
    return expression(according, sentence, token);
  }

  /** The longest expression that introduces a clause of saying (كما أفاد، على ما ذكر). */
  Optional<Expression> clause(Sentence sentence, int token) {
    return expression(clauses, sentence, token);
  }

  private static Optional<Expression> expression(
      List<Expression> expressions, Sentence sentence, int token) {
    return expressions.stream().filter(e -> starts(e, sentence, token)).findFirst();
  }

  private static boolean starts(Expression expression, Sentence sentence, int token) {
    if (token + expression.words().size() >= sentence.size()) {
      return false;
    }
    for (int i = 0; i < expression.words().size(); i++) {
      if (!sentence.token(token + i).key().equals(expression.words().get(i))) {
        return false;
      }
    }
    return true;
  }
}
