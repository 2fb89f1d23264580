package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * Conjugation against hand-written paradigms, one row a verb. Headers: p past, i present, j
 * jussive, s subjunctive, pp past passive, pi present passive, then person, gender and number; ap
 * and pp participles; vn verbal noun.
 */
class VerbParadigmTest {
  private static final Map<String, String> CELLS =
      Map.ofEntries(
          Map.entry("p3ms", "PAST ACTIVE THIRD MASCULINE SINGULAR"),
          Map.entry("p3fs", "PAST ACTIVE THIRD FEMININE SINGULAR"),
          Map.entry("p3md", "PAST ACTIVE THIRD MASCULINE DUAL"),
          Map.entry("p3fd", "PAST ACTIVE THIRD FEMININE DUAL"),
          Map.entry("p3mp", "PAST ACTIVE THIRD MASCULINE PLURAL"),
          Map.entry("p3fp", "PAST ACTIVE THIRD FEMININE PLURAL"),
          Map.entry("p2ms", "PAST ACTIVE SECOND MASCULINE SINGULAR"),
          Map.entry("p1p", "PAST ACTIVE FIRST NONE PLURAL"),
          Map.entry("i3ms", "PRESENT ACTIVE THIRD MASCULINE SINGULAR"),
          Map.entry("i3fs", "PRESENT ACTIVE THIRD FEMININE SINGULAR"),
          Map.entry("i3md", "PRESENT ACTIVE THIRD MASCULINE DUAL"),
          Map.entry("i3mp", "PRESENT ACTIVE THIRD MASCULINE PLURAL"),
          Map.entry("i3fp", "PRESENT ACTIVE THIRD FEMININE PLURAL"),
          Map.entry("i2fs", "PRESENT ACTIVE SECOND FEMININE SINGULAR"),
          Map.entry("i1s", "PRESENT ACTIVE FIRST NONE SINGULAR"),
          Map.entry("i1p", "PRESENT ACTIVE FIRST NONE PLURAL"),
          Map.entry("pp3ms", "PAST PASSIVE THIRD MASCULINE SINGULAR"),
          Map.entry("pp3fs", "PAST PASSIVE THIRD FEMININE SINGULAR"),
          Map.entry("pi3ms", "PRESENT PASSIVE THIRD MASCULINE SINGULAR"),
          Map.entry("imp2ms", "IMPERATIVE ACTIVE SECOND MASCULINE SINGULAR"),
          Map.entry("imp2mp", "IMPERATIVE ACTIVE SECOND MASCULINE PLURAL"));

  /** Moods that share their cell with the indicative. */
  private static final Map<String, String> MOODS = Map.of("j3ms", "i3ms", "s3mp", "i3mp");

  @TestFactory
  Stream<DynamicTest> conjugatesAsTheGrammarSays() {
    return Paradigms.read("verb-paradigms.csv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get("lemma"), () -> assertAll(finite(row))));
  }

  @TestFactory
  Stream<DynamicTest> derivesParticiplesAndVerbalNouns() {
    return Paradigms.read("verb-paradigms.csv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get("lemma"), () -> assertAll(nominal(row))));
  }

  @TestFactory
  Stream<DynamicTest> findsRootAndForm() {
    return Paradigms.read("verb-paradigms.csv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("lemma"),
                    () -> {
                      Verb verb = Verb.of(row.get("lemma"));
                      assertEquals(row.get("form"), verb.form().name());
                      assertEquals(row.get("root"), verb.root().radicals());
                    }));
  }

  private static List<Executable> finite(Map<String, String> row) {
    List<WordForm> forms = VerbConjugator.conjugate(Verb.of(row.get("lemma")));
    List<Executable> checks = new ArrayList<>();
    row.forEach(
        (header, expected) -> {
          if (CELLS.containsKey(header) && header.startsWith("imp")) {
            checks.add(() -> assertAmong(expected, cell(forms, header), header));
          } else if (CELLS.containsKey(header)) {
            // The full indicative comes first, so that nothing can hide behind a variant.
            checks.add(() -> assertEquals(expected, first(cell(forms, header)), header));
          } else if (MOODS.containsKey(header)) {
            checks.add(() -> assertAmong(expected, cell(forms, MOODS.get(header)), header));
          }
        });
    return checks;
  }

  private static List<Executable> nominal(Map<String, String> row) {
    Verb verb = Verb.of(row.get("lemma"));
    List<String> active = texts(VerbalNominals.participles(verb), Category.ACTIVE_PARTICIPLE);
    List<String> passive = texts(VerbalNominals.participles(verb), Category.PASSIVE_PARTICIPLE);
    List<String> nouns = texts(VerbalNominals.verbalNouns(verb), Category.VERBAL_NOUN);
    return List.of(
        () -> assertFirst(Optional.ofNullable(row.get("ap")), active, "ap"),
        () -> assertAmong(row.getOrDefault("apf", ""), active, "apf"),
        () -> assertFirst(Optional.ofNullable(row.get("pp")), passive, "pp"),
        () -> assertFirst(Optional.ofNullable(row.get("vn")), nouns, "vn"),
        () -> assertAmong(row.getOrDefault("vnpl", ""), nouns, "vnpl"));
  }

  private static void assertFirst(Optional<String> expected, List<String> forms, String header) {
    expected.ifPresent(form -> assertEquals(form, first(forms), header));
  }

  private static void assertAmong(String expected, List<String> forms, String header) {
    assertTrue(expected.isEmpty() || forms.contains(expected), header + " " + expected + forms);
  }

  private static String first(List<String> forms) {
    return forms.isEmpty() ? "" : forms.get(0);
  }

  private static List<String> cell(List<WordForm> forms, String header) {
    return forms.stream()
        .filter(form -> describe(form.features()).equals(CELLS.get(header)))
        .map(WordForm::text)
        .toList();
  }

  private static String describe(Features f) {
    return f.tense() + " " + f.voice() + " " + f.person() + " " + f.gender() + " " + f.number();
  }

  private static List<String> texts(List<WordForm> forms, Category category) {
    return forms.stream()
        .filter(form -> form.features().category() == category)
        .map(WordForm::text)
        .toList();
  }
}
