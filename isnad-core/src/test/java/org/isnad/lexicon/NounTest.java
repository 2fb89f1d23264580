package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NounTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"هجوم انتحاري/هجمات", "هجوم انتحاري/هجمات انتحارية", "هجوم/هجمات انتحاري"})
  void pluralOfAPhraseIsThatOfItsFirstWord(String notation) {
    Noun noun = Noun.parse(notation);
    assertEquals("هجوم انتحاري", noun.lemma());
    assertEquals(List.of("هجمات"), noun.plurals());
    assertEquals(List.of("انتحاري"), noun.following());
  }

  @Test
  void pluralComesFromTheTableWhereNoneIsGiven() {
    assertEquals(List.of("أحزاب"), Noun.parse("حزب").plurals());
    assertEquals(List.of(), Noun.parse("تفجير").plurals());
  }

  @Test
  void procliticsOfLaterWordsAreCutAsSegmentationDoes() {
    assertEquals(List.of("ب", "الاستقلال"), Noun.parse("مطالبة بالاستقلال").following());
    assertEquals(List.of("ل", "القانون"), Noun.parse("خرق للقانون").following());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "هجوم-جوي", "و", "هجوم:هجمات"})
  void unreadableNounIsNamed(String notation) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Noun.parse(notation)).getMessage();
    assertTrue(message.contains("«" + notation + "»"), message);
  }
}
