package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every verb and noun, listed or generated with a fixed seed. */
class LexiconPropertyTest {
  private static final String RADICALS = "بجحخرسشعغفقكلمهط";

  private static final List<String> SHAPES =
      List.of(
          "123", "12ّ3", "1ا23", "أ123", "ت12ّ3", "ت1ا23", "ان123", "ا1ت23", "است123", "12ّى",
          "1ا2ى", "أ12ى", "أ1ا2", "است1ا2", "است12ى", "12أ", "أ12أ", "است2أ1", "12ّأ", "ت1ا2أ");

  private static List<String> lemmas() {
    List<String> lemmas = new ArrayList<>();
    Table.read("weak-verbs.tsv", 5).forEach(row -> lemmas.add(row.get(0)));
    Paradigms.read("verb-paradigms.csv").forEach(row -> lemmas.add(row.get("lemma")));
    Random random = new Random(20130926);
    for (int i = 0; i < 400; i++) {
      String lemma = SHAPES.get(i % SHAPES.size());
      int first = random.nextInt(RADICALS.length());
      for (int place = 0; place < 3; place++) {
        // Steps of 5 keep the radicals apart: equal ones contract. No ن: form VII avoids it.
        char radical = RADICALS.charAt((first + 5 * place) % RADICALS.length());
        lemma = lemma.replace((char) ('1' + place), radical);
      }
      lemmas.add(lemma);
    }
    return lemmas;
  }

  private static List<WordForm> allForms(Verb verb) {
    List<WordForm> forms = new ArrayList<>(VerbConjugator.conjugate(verb));
    forms.addAll(VerbalNominals.participles(verb));
    forms.addAll(VerbalNominals.verbalNouns(verb));
    return forms;
  }

  @Test
  void firstPastFormIsTheLemma() {
    for (String lemma : lemmas()) {
      WordForm first = VerbConjugator.conjugate(Verb.of(lemma)).get(0);
      assertEquals(SpellingKey.of(lemma), SpellingKey.of(first.text()), lemma);
    }
  }

  @Test
  void presentOfFormOneIsTheListedOne() {
    for (List<String> row : Table.read("weak-verbs.tsv", 5)) {
      if (row.get(2).equals("I")) {
        String present =
            VerbConjugator.conjugate(Verb.of(row.get(0))).stream()
                .filter(form -> form.features().tense() == Tense.PRESENT)
                .findFirst()
                .orElseThrow()
                .text();
        assertEquals(row.get(3), present, row.get(0));
      }
    }
  }

  @Test
  void everyFormHasOnlyLettersInItsKey() {
    for (String lemma : lemmas()) {
      for (WordForm form : allForms(Verb.of(lemma))) {
        String key = SpellingKey.of(form.text());
        assertFalse(key.isEmpty(), lemma);
        assertTrue(key.chars().allMatch(c -> Letters.isLetter((char) c)), lemma + " " + key);
      }
    }
  }

  @Test
  void noFormKeepsALongAOrTehMarbutaInside() {
    for (String lemma : lemmas()) {
      for (WordForm form : allForms(Verb.of(lemma))) {
        String inside = Letters.withoutLast(form.text());
        assertTrue(
            inside.indexOf(Letters.ALEF_MAKSURA) < 0 && inside.indexOf(Letters.TEH_MARBUTA) < 0,
            lemma + " " + form.text());
      }
    }
  }

  @Test
  void everyPersonOfEveryTenseIsThere() {
    for (String lemma : lemmas()) {
      Set<Features> active = new HashSet<>();
      for (WordForm form : VerbConjugator.conjugate(Verb.of(lemma))) {
        if (form.features().voice() == Voice.ACTIVE) {
          active.add(form.features());
        }
      }
      assertEquals(13 + 13 + 5, active.size(), lemma);
    }
  }

  @Test
  void everyFormLeadsBackToItsLemma() {
    SurfaceForms.Builder builder = SurfaceForms.builder();
    List<String> lemmas = lemmas();
    lemmas.forEach(builder::verb);
    SurfaceForms index = builder.build();
    for (String lemma : lemmas) {
      for (WordForm form : VerbConjugator.conjugate(Verb.of(lemma))) {
        String key = SpellingKey.of(form.text());
        assertTrue(
            key.length() < 2
                || index.readings(key).stream().anyMatch(reading -> reading.lemma().equals(lemma)),
            lemma + " " + key);
      }
    }
  }

  @Test
  void featuresSurvivePacking() {
    for (WordForm form : allForms(Verb.of("وقّع"))) {
      assertEquals(form.features(), Features.ofCode(form.features().code()));
    }
  }

  @Test
  void pluralTableHoldsSpellableNouns() {
    List<List<String>> rows = Table.read("broken-plurals.tsv", 2);
    assertTrue(rows.size() >= 400);
    for (List<String> row : rows) {
      for (WordForm form : NounInflector.inflect(Noun.parse(row.get(0)))) {
        assertTrue(form.text().chars().allMatch(c -> Letters.isLetter((char) c)), row.toString());
      }
      assertFalse(BrokenPlurals.of(row.get(0)).isEmpty(), row.toString());
    }
  }
}
