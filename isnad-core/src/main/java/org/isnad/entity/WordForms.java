package org.isnad.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Gender;
import org.isnad.lexicon.Noun;
import org.isnad.lexicon.NounInflector;
import org.isnad.lexicon.Number;
import org.isnad.lexicon.SpellingKey;

/**
 * The written forms of a role or nisba as spelling keys, from {@link NounInflector}, with ال where
 * it may stand.
 *
 * <p>A phrase inflects its first word. Its last word, when without ال, may take it (رجل أعمال, رجل
 * الأعمال), and all words may (مبعوث خاص, المبعوث الخاص); with ال it may lose it before a further
 * genitive (رئيس الوزراء, رئيس وزراء العراق). Where one spelling has two numbers, ين is the dual of
 * a word with a broken plural (وزيرين) and else the plural (مسؤولين); ا stays open (وزيرا).
 */
final class WordForms {
  private static final String ARTICLE = "ال";

  private final Map<String, WordForm> forms = new LinkedHashMap<>();

  private WordForms() {}

  /**
   * Forms of a noun or phrase of one gender, given as {@code singular} or {@code singular/plural}.
   * Broken plurals are those given; no others are looked up.
   */
  static Map<String, WordForm> ofThing(String word) {
    Phrase phrase = Phrase.parse(word);
    return of(phrase, NounInflector.inflect(phrase.noun));
  }

  /** Forms of a noun that names men and women, or of an adjective, in the same notation. */
  static Map<String, WordForm> ofPerson(String word) {
    Phrase phrase = Phrase.parse(word);
    boolean oneGender = phrase.noun.first().endsWith("ة");
    return of(
        phrase,
        oneGender
            ? NounInflector.inflect(phrase.noun)
            : NounInflector.inflectAdjective(phrase.noun));
  }

  /** A word that does not inflect, with and without ال and in the accusative. */
  static Map<String, WordForm> verbatim(String word) {
    WordForms result = new WordForms();
    String key = SpellingKey.of(word.trim());
    result.add(key, WordForm.UNKNOWN, !key.startsWith(ARTICLE));
    result.add(key + "ا", WordForm.UNKNOWN, false);
    return result.forms;
  }

  /** Forms of a plural of people such as الأتراك، العرب، أميركيون. */
  static Map<String, WordForm> ofPlural(String plural) {
    WordForms result = new WordForms();
    String bare = SpellingKey.of(withoutArticle(plural.trim()));
    GrammaticalNumber many = GrammaticalNumber.PLURAL;
    if (bare.endsWith("ون") || bare.endsWith("ين")) {
      String stem = bare.substring(0, bare.length() - 2);
      WordForm form = new WordForm(many, GrammaticalGender.MASCULINE, false);
      result.add(stem + "ون", form, true);
      result.add(stem + "ين", form, true);
    } else {
      WordForm form = new WordForm(many, GrammaticalGender.UNKNOWN, false);
      result.add(bare, form, true);
      result.add(bare + "ا", form, false);
    }
    return result.forms;
  }

  private static Map<String, WordForm> of(
      Phrase phrase, List<org.isnad.lexicon.WordForm> firstWords) {
    WordForms result = new WordForms();
    boolean broken = !phrase.noun.plurals().isEmpty();
    Map<String, WordForm> heads = new LinkedHashMap<>();
    Set<String> definite = new LinkedHashSet<>();
    for (org.isnad.lexicon.WordForm form : firstWords) {
      String key = SpellingKey.of(form.text());
      heads.merge(key, form(form), (a, b) -> merge(a, b, broken));
      if (form.features().takesArticle()) {
        definite.add(key);
      }
    }
    heads.forEach(
        (head, form) -> {
          for (String rest : phrase.restsOf(head)) {
            result.add(head + rest, form, definite.contains(head));
          }
        });
    return result.forms;
  }

  private void add(String key, WordForm form, boolean takesArticle) {
    forms.putIfAbsent(key, form);
    if (takesArticle) {
      forms.putIfAbsent(ARTICLE + key, new WordForm(form.number(), form.gender(), true));
    }
  }

  private static WordForm merge(WordForm a, WordForm b, boolean broken) {
    if (a.number() == b.number()) {
      return a;
    }
    boolean both =
        a.number() != GrammaticalNumber.SINGULAR && b.number() != GrammaticalNumber.SINGULAR;
    GrammaticalNumber many = broken ? GrammaticalNumber.DUAL : GrammaticalNumber.PLURAL;
    return new WordForm(both ? many : GrammaticalNumber.UNKNOWN, a.gender(), false);
  }

  private static WordForm form(org.isnad.lexicon.WordForm form) {
    return new WordForm(number(form.features().number()), gender(form.features().gender()), false);
  }

  private static GrammaticalNumber number(Number number) {
    return GrammaticalNumber.valueOf(number.name());
  }

  private static GrammaticalGender gender(Gender gender) {
    return gender == Gender.NONE
        ? GrammaticalGender.UNKNOWN
        : GrammaticalGender.valueOf(gender.name());
  }

  /** Tells the article from the first syllable of ألماني by its hamza. */
  private static String withoutArticle(String word) {
    return word.startsWith(ARTICLE) && word.length() > 4 ? word.substring(2) : word;
  }

  /** A notation taken apart: what inflects, and what may follow it, as keys with a blank before. */
  private static final class Phrase {
    private final Noun noun;
    private final Set<String> singularRests = new LinkedHashSet<>();

    /** Beginnings of the broken plurals, with what may follow each. */
    private final Map<String, Set<String>> pluralRests = new LinkedHashMap<>();

    private Phrase(Noun noun) {
      this.noun = noun;
    }

    static Phrase parse(String notation) {
      List<String> firsts = new ArrayList<>();
      List<String> rests = new ArrayList<>();
      for (String part : notation.split("/")) {
        String phrase = part.trim();
        int blank = phrase.indexOf(' ');
        firsts.add(withoutArticle(blank < 0 ? phrase : phrase.substring(0, blank)));
        rests.add(blank < 0 ? "" : phrase.substring(blank));
      }
      String singular = firsts.get(0);
      List<String> plurals = firsts.subList(1, firsts.size());
      Phrase result = new Phrase(new Noun(singular, singular, plurals, List.of()));
      addRests(rests.get(0), result.singularRests);
      for (int i = 1; i < firsts.size(); i++) {
        String key = SpellingKey.of(firsts.get(i));
        String beginning = key.substring(0, key.length() - 1); // the end changes: أعضاء، أعضائه
        addRests(
            rests.get(i),
            result.pluralRests.computeIfAbsent(beginning, b -> new LinkedHashSet<>()));
      }
      return result;
    }

    Set<String> restsOf(String head) {
      for (Map.Entry<String, Set<String>> plural : pluralRests.entrySet()) {
        if (head.startsWith(plural.getKey())) {
          return plural.getValue();
        }
      }
      return singularRests;
    }

    private static void addRests(String rest, Set<String> rests) {
      String key = SpellingKey.of(rest);
      rests.add(key);
      if (rest.isEmpty()) {
        return;
      }
      int last = rest.lastIndexOf(' ') + 1;
      String before = SpellingKey.of(rest.substring(0, last));
      String lastWord = rest.substring(last);
      if (withoutArticle(lastWord).equals(lastWord)) {
        rests.add(before + ARTICLE + SpellingKey.of(lastWord));
        rests.add(key.replace(" ", " " + ARTICLE));
      } else {
        rests.add(before + SpellingKey.of(withoutArticle(lastWord)));
      }
    }
  }
}
