package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

class NounParadigmTest {
  @TestFactory
  Stream<DynamicTest> declinesAsTheGrammarSays() {
    return Paradigms.read("noun-paradigms.csv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get("noun"), () -> assertAll(checks(row))));
  }

  private static List<Executable> checks(Map<String, String> row) {
    List<WordForm> forms = NounInflector.inflect(Noun.parse(row.get("noun")));
    List<Executable> checks = new ArrayList<>();
    row.forEach(
        (header, text) -> {
          if (!header.equals("noun")) {
            boolean free =
                !header.endsWith("construct")
                    && !header.equals("accusative")
                    && !header.equals("before-pronoun");
            Number number =
                header.startsWith("dual")
                    ? Number.DUAL
                    : header.startsWith("plural") ? Number.PLURAL : Number.SINGULAR;
            checks.add(() -> assertTrue(has(forms, text, number, free), header + " " + forms));
          }
        });
    return checks;
  }

  private static boolean has(List<WordForm> forms, String text, Number number, boolean free) {
    return forms.stream()
        .anyMatch(
            form ->
                form.text().equals(text)
                    && form.features().number() == number
                    && form.features().takesArticle() == free);
  }

  @Test
  void accusativeAlefDoesNotFollowTehMarbuta() {
    assertFalse(texts("مذكرة").contains("مذكرةا"));
  }

  @Test
  void accusativeAlefDoesNotFollowAlefHamzaAsSingular() {
    assertFalse(has(NounInflector.inflect(Noun.parse("بقاء")), "بقاءا", Number.SINGULAR, false));
  }

  @Test
  void givenPluralReplacesTheListedOne() {
    List<String> forms = texts("عامل/عوامل");
    assertTrue(forms.contains("عوامل"));
    assertFalse(forms.contains("عمال"));
  }

  @Test
  void nounWithBrokenPluralHasNoSoundOne() {
    assertFalse(texts("هجوم/هجمات").contains("هجومات"));
  }

  @Test
  void nisbaKeepsItsYeh() {
    assertFalse(texts("عراقي").contains("عراق"));
    assertFalse(
        NounInflector.inflectAdjective(Noun.parse("تركي")).stream()
            .anyMatch(form -> form.text().equals("ترك")));
  }

  @Test
  void adjectiveAgreesInGenderAndNumber() {
    List<String> forms =
        NounInflector.inflectAdjective(Noun.parse("عراقي")).stream().map(WordForm::text).toList();
    assertTrue(
        forms.containsAll(
            List.of("عراقي", "عراقية", "عراقيان", "عراقيون", "عراقيين", "عراقيات", "عراقيتان")));
  }

  @Test
  void adjectiveWithFinalHamzaMovesItsSeat() {
    List<String> forms =
        NounInflector.inflectAdjective(Noun.parse("بريء/أبرياء")).stream()
            .map(WordForm::text)
            .toList();
    assertTrue(forms.containsAll(List.of("بريئة", "بريئا", "بريئون", "أبرياء", "بريئات")));
  }

  @Test
  void hamzaVariantsAreSpelled() {
    assertTrue(texts("مسؤول").contains("مسئول"));
    assertTrue(texts("شاطئ").contains("شاطيء"));
    assertFalse(texts("مسؤول").contains("مسأول"));
  }

  private static List<String> texts(String noun) {
    return NounInflector.inflect(Noun.parse(noun)).stream().map(WordForm::text).toList();
  }
}
