package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbTest {
  @ParameterizedTest
  @CsvSource({
    "وقع, I, وقع",
    "وقّع, II, وقع",
    "أعد, IV, عدد",
    "أسر, I, ءسر",
    "أكّد, II, ءكد",
    "أيّد, II, ءيد",
    "تعهّد, V, عهد",
    "تأكد, V, ءكد",
    "تسلّم, V, سلم",
    "استلم, VIII, سلم",
    "استمع, VIII, سمع",
    "استقل, X, قلل",
    "استقال, X, قول",
    "استاء, VIII, سوء",
    "انتخب, VIII, نخب",
    "انتهى, VIII, نهي",
    "اندلع, VII, دلع",
    "انهار, VII, هور",
    "اتفق, VIII, وفق",
    "اتخذ, VIII, ءخذ",
    "اتبع, VIII, تبع",
    "اطلع, VIII, طلع",
    "اصطدم, VIII, صدم",
    "احتل, VIII, حلل",
    "احتوى, VIII, حوي",
    "ترجم, QI, ترجم",
    "تردد, V, ردد",
    "سيطر, QI, سيطر",
    "تمركز, QII, مركز",
    "اطمأن, QIV, طمءن",
    "شاقّ, III, شقق",
    "آخذ, III, ءخذ",
    "آثر, IV, ءثر",
    "حيّا, II, حيي",
    "أحيا, IV, حيي",
    "استجوب, X, جوب",
    "تضادّ, VI, ضدد",
    "اشترى, VIII, شري",
    "أدان, IV, دون",
    "رد, I, ردد"
  })
  void lemmaShowsFormAndRoot(String lemma, VerbForm form, String root) {
    Verb verb = Verb.of(lemma);
    assertEquals(form, verb.form());
    assertEquals(root, verb.root().radicals());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "و", "ساط", "اعلن", "وقعّ", "كتاباتهم", "مستشفى", "abc", "وقع على"})
  void unreadableLemmaIsNamedWithARemedy(String lemma) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Verb.of(lemma)).getMessage();
    assertTrue(message.contains("«" + lemma + "»") && message.contains("Write"), message);
  }

  @Test
  void presentAfterASlashTellsTheMiddleRadical() {
    Verb verb = Verb.of("ساط/يسوط");
    assertEquals("ساط", verb.lemma());
    assertEquals(VerbClass.HOLLOW_U, verb.verbClass());
    assertEquals(VerbClass.HOLLOW_I, Verb.of("ساط/يسيط").verbClass());
  }

  @Test
  void vowelsInALemmaDoNotMatter() {
    assertEquals(VerbForm.II, Verb.of("وَقَّعَ").form());
  }

  @Test
  void presentWithoutFirstWawIsAssimilated() {
    assertEquals(VerbClass.ASSIMILATED, Verb.of("وعد").verbClass());
    assertEquals(VerbClass.SOUND, Verb.of("وشك").verbClass());
  }

  @Test
  void formThreeVerbalNounsAreOnlyThoseInUse() {
    assertTrue(verbalNouns("حاصر").contains("حصار"));
    assertEquals(List.of(), verbalNouns("طالب").stream().filter("طلاب"::equals).toList());
  }

  @Test
  void formOneHasNoRegularVerbalNoun() {
    assertEquals(List.of(), verbalNouns("كتب"));
  }

  private static List<String> verbalNouns(String lemma) {
    return VerbalNominals.verbalNouns(Verb.of(lemma)).stream().map(WordForm::text).toList();
  }
}
