package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.lexicon.Clitics.Split;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliticsTest {
  @ParameterizedTest
  @CsvSource({
    "وقعها, '', وقع, ها",
    "وبالاتفاق, و ب, الاتفاق, ''",
    "للاتفاق, ل, الاتفاق, ''",
    "فسيوقعون, ف س, يوقعون, ''",
    "مذكرته, '', مذكره, ه",
    "ولقائهم, و, لقائ, هم",
    "اعطاه, '', اعطي, ه",
    "التقاهم, '', التقي, هم",
    "بهجومنا, ب, هجوم, نا"
  })
  void cutsCliticsOff(String key, String proclitics, String stem, String pronoun) {
    List<String> front = proclitics.isEmpty() ? List.of() : List.of(proclitics.split(" "));
    Split expected = new Split(front, stem, pronoun);
    assertTrue(Clitics.candidates(key).contains(expected), Clitics.candidates(key).toString());
  }

  @Test
  void uncutWordComesFirst() {
    assertEquals(new Split(List.of(), "وقع", ""), Clitics.candidates("وقع").get(0));
  }

  @Test
  void futureParticleNeedsAPresent() {
    assertFalse(Clitics.candidates("سلام").stream().anyMatch(s -> s.stem().equals("لام")));
  }

  @Test
  void stemKeepsTwoLetters() {
    assertEquals(List.of(new Split(List.of(), "به", "")), Clitics.candidates("به"));
  }

  @Test
  void articleGoesOnlyFromWordsThatKeepTwoLetters() {
    assertEquals("اتفاق", Clitics.withoutArticle("الاتفاق"));
    assertEquals("الي", Clitics.withoutArticle("الي"));
    assertEquals("وقف", Clitics.withoutArticle("وقف"));
  }
}
