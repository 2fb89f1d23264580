package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.VerbPatterns.Pattern;

/**
 * Inflects the nominals of a verb: active and passive participle and, for derived forms, verbal
 * noun.
 *
 * <p>The regular verbal noun comes from the pattern. Form III also makes فعال and form II تفعلة
 * from some verbs only, and those shapes often mean something else (طلاب is no noun of طالب): the
 * ones in use stand in {@code lexicon/verbal-nouns.tsv}. Verbal nouns of form I follow no rule and
 * are nouns of their own. Stateless and thread-safe.
 */
public final class VerbalNominals {
  private static final Map<String, List<String>> ATTESTED = loadAttested();

  private VerbalNominals() {}

  /** All forms of both participles of {@code verb}. */
  public static List<WordForm> participles(Verb verb) {
    List<WordForm> forms = new ArrayList<>(64);
    Pattern pattern = VerbPatterns.of(verb);
    // جاءٍ of جاء ends in two hamzas at root; no newspaper writes it.
    boolean twoHamzas =
        verb.form() == VerbForm.I
            && verb.root().radical(3) == Letters.HAMZA
            && verb.lemma().charAt(1) == Letters.ALEF;
    if (!twoHamzas) {
      decline(pattern.activeParticiple(), verb, new Declension(Category.ACTIVE_PARTICIPLE, forms));
    }
    decline(pattern.passiveParticiple(), verb, new Declension(Category.PASSIVE_PARTICIPLE, forms));
    return List.copyOf(forms);
  }

  private static void decline(String pattern, Verb verb, Declension declension) {
    if (!pattern.isEmpty()) {
      declension.adjective(Nominal.ofVocalised(VerbPatterns.fill(pattern, verb)));
    }
  }

  /** All forms of the verbal nouns of {@code verb}; empty for form I. */
  public static List<WordForm> verbalNouns(Verb verb) {
    List<WordForm> forms = new ArrayList<>(24);
    Declension declension = new Declension(Category.VERBAL_NOUN, forms);
    for (String pattern : VerbPatterns.of(verb).verbalNouns()) {
      decline(Nominal.ofVocalised(VerbPatterns.fill(pattern, verb)), declension);
    }
    for (String noun : ATTESTED.getOrDefault(bare(verb.lemma()), List.of())) {
      decline(Nominal.of(noun), declension);
    }
    return List.copyOf(forms);
  }

  private static void decline(Nominal noun, Declension declension) {
    Gender gender = noun.feminine() ? Gender.FEMININE : Gender.MASCULINE;
    declension.single(noun, gender, Number.SINGULAR);
    declension.dual(noun, gender);
    declension.femininePlural(noun);
  }

  private static String bare(String lemma) {
    return lemma.replace(String.valueOf(Letters.SHADDA), "") + (isDoubledSecond(lemma) ? "2" : "");
  }

  /** Form II and III of one root differ by the shadda, which the table therefore keeps. */
  private static boolean isDoubledSecond(String lemma) {
    return lemma.indexOf(Letters.SHADDA) == 2;
  }

  private static Map<String, List<String>> loadAttested() {
    Map<String, List<String>> attested = new HashMap<>();
    for (List<String> row : Table.read("verbal-nouns.tsv", 2)) {
      attested.put(bare(row.get(0)), List.of(row.get(1).split(" ")));
    }
    return attested;
  }
}
