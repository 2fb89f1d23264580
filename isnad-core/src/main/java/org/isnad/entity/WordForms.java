package org.isnad.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.lexicon.SpellingKey;

/**
 * The written forms of a role word or nisba, as spelling keys.
 *
 * <p>Rules: a noun takes ال or, without it, the accusative ا; the dual ان/ين, in construct ا/ي; the
 * sound plural ون/ين, in construct و/ي; ة for the feminine with its own dual and plural ات. A
 * broken plural takes ال and ا. A phrase inflects its first word; its last word, when without ال,
 * may take it (رجل أعمال، رجل الأعمال), and all words may (مبعوث خاص، المبعوث الخاص); with ال it
 * may lose it before a further genitive (رئيس الوزراء، رئيس وزراء العراق). Forms that no one writes
 * do no harm in a look-up table. The dual in construct without ا of the feminine (وزيرتا) is
 * covered.
 */
final class WordForms {
  private static final String ARTICLE = "ال";

  /** Stands, while forms are made, before a word that only looks as if it had the article. */
  private static final char NO_ARTICLE = '~';

  /** How a word makes its plural; one with a broken plural uses ين for the dual only. */
  private enum Plural {
    SOUND,
    BROKEN,
    IS_PLURAL
  }

  private final Map<String, WordForm> forms = new LinkedHashMap<>();

  private WordForms() {}

  /** Forms of a noun or noun phrase, given as {@code singular} or {@code singular/plural}. */
  static Map<String, WordForm> ofNoun(String word) {
    WordForms result = new WordForms();
    int slash = word.indexOf('/');
    String singular = fold(slash < 0 ? word : word.substring(0, slash));
    result.addPhrase(singular, slash < 0 ? Plural.SOUND : Plural.BROKEN);
    if (slash >= 0) {
      for (String plural : word.substring(slash + 1).split("/")) {
        result.addPhrase(fold(plural), Plural.IS_PLURAL);
      }
    }
    return result.forms;
  }

  /** Forms of a nisba such as عراقي. */
  static Map<String, WordForm> ofNisba(String nisba) {
    WordForms result = new WordForms();
    result.addPhrase(fold(nisba), Plural.SOUND);
    return result.forms;
  }

  /** Forms of a plural of people such as الأتراك، العرب. */
  static Map<String, WordForm> ofPlural(String plural) {
    WordForms result = new WordForms();
    String key = fold(plural);
    String bare = key.startsWith(ARTICLE) && key.length() > 4 ? key.substring(2) : key;
    if (bare.endsWith("ون") || bare.endsWith("ين")) {
      String stem = bare.substring(0, bare.length() - 2);
      for (String ending : new String[] {"ون", "ين"}) {
        result.addBoth(stem + ending, "", GrammaticalNumber.PLURAL, GrammaticalGender.MASCULINE);
      }
    } else {
      result.addBroken(bare, "");
    }
    return result.forms;
  }

  /**
   * The spelling key, but with the hamza of a first syllable أل kept apart from the article: ألماني
   * does not begin with ال.
   */
  private static String fold(String phrase) {
    StringBuilder key = new StringBuilder();
    for (String word : phrase.trim().split(" +")) {
      String folded = SpellingKey.of(word);
      boolean article = folded.startsWith(ARTICLE) && !word.startsWith(ARTICLE);
      key.append(key.length() == 0 ? "" : " ").append(article ? NO_ARTICLE + folded : folded);
    }
    return key.toString();
  }

  private void addPhrase(String phrase, Plural plural) {
    int space = phrase.indexOf(' ');
    String head = space < 0 ? phrase : phrase.substring(0, space);
    String rest = space < 0 ? "" : phrase.substring(space);
    addHead(head, rest, plural);
    if (rest.isEmpty()) {
      return;
    }
    int last = rest.lastIndexOf(' ') + 1;
    String lastWord = rest.substring(last);
    if (lastWord.startsWith(ARTICLE)) {
      addHead(head, rest.substring(0, last) + lastWord.substring(2), plural);
    } else {
      addHead(head, rest.substring(0, last) + ARTICLE + lastWord, plural);
      addHead(head, rest.replace(" ", " " + ARTICLE), plural);
    }
  }

  private void addHead(String head, String rest, Plural plural) {
    boolean definite = head.startsWith(ARTICLE) && head.length() > 4;
    String bare = definite ? head.substring(2) : head;
    if (plural == Plural.IS_PLURAL) {
      addBroken(bare, rest);
    } else {
      addSingular(bare, rest, plural);
    }
  }

  private void addSingular(String bare, String rest, Plural plural) {
    if (bare.endsWith("ه")) {
      addFeminine(bare.substring(0, bare.length() - 1), rest);
      return;
    }
    GrammaticalGender masculine = GrammaticalGender.MASCULINE;
    addBoth(bare, rest, GrammaticalNumber.SINGULAR, masculine);
    add(bare + "ا", rest, new WordForm(GrammaticalNumber.UNKNOWN, masculine, false));
    addBoth(bare + "ان", rest, GrammaticalNumber.DUAL, masculine);
    GrammaticalNumber oblique =
        plural == Plural.BROKEN ? GrammaticalNumber.DUAL : GrammaticalNumber.PLURAL;
    addBoth(bare + "ون", rest, GrammaticalNumber.PLURAL, masculine);
    addBoth(bare + "ين", rest, oblique, masculine);
    add(bare + "و", rest, new WordForm(GrammaticalNumber.PLURAL, masculine, false));
    add(bare + "ي", rest, new WordForm(oblique, masculine, false));
    addFeminine(bare, rest);
  }

  private void addFeminine(String stem, String rest) {
    GrammaticalGender feminine = GrammaticalGender.FEMININE;
    addBoth(stem + "ه", rest, GrammaticalNumber.SINGULAR, feminine);
    add(stem + "ت", rest, new WordForm(GrammaticalNumber.SINGULAR, feminine, false));
    addBoth(stem + "تان", rest, GrammaticalNumber.DUAL, feminine);
    addBoth(stem + "تين", rest, GrammaticalNumber.DUAL, feminine);
    add(stem + "تا", rest, new WordForm(GrammaticalNumber.DUAL, feminine, false));
    add(stem + "تي", rest, new WordForm(GrammaticalNumber.DUAL, feminine, false));
    addBoth(stem + "ات", rest, GrammaticalNumber.PLURAL, feminine);
  }

  private void addBroken(String plural, String rest) {
    GrammaticalGender unknown = GrammaticalGender.UNKNOWN;
    addBoth(plural, rest, GrammaticalNumber.PLURAL, unknown);
    add(plural + "ا", rest, new WordForm(GrammaticalNumber.PLURAL, unknown, false));
  }

  private void addBoth(
      String word, String rest, GrammaticalNumber number, GrammaticalGender gender) {
    add(word, rest, new WordForm(number, gender, false));
    add(ARTICLE + word, rest, new WordForm(number, gender, true));
  }

  private void add(String word, String rest, WordForm form) {
    forms.putIfAbsent((word + rest).replace("~", ""), form);
  }
}
