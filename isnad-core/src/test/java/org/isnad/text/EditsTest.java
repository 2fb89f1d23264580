package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class EditsTest {
  private static final Function<Span, Damage> KIND = Damage.Tatweel::new;

  @Test
  void noEditsGiveTheSameText() {
    String text = "abc";
    Edits edits = new Edits(text);
    assertSame(text, edits.editedText());
    assertEquals(3, edits.map().repairedLength());
  }

  @Test
  void editsAreAppliedInOrder() {
    Edits edits = new Edits("abcdef");
    edits.remove(0, 1, KIND);
    edits.replaceUnit(1, 'B', KIND);
    edits.replace(3, 5, "xyz", KIND);
    assertEquals("Bcxyzf", edits.editedText());
    assertEquals(new Span(3, 5), edits.map().toOriginal(new Span(2, 3)));
  }

  @Test
  void touchingEditsOfAKindAreOneDamage() {
    Edits edits = new Edits("abcd");
    edits.remove(0, 1, KIND);
    edits.remove(1, 2, KIND);
    edits.remove(3, 4, KIND);
    List<Damage> damages = new ArrayList<>();
    edits.addDamages(OffsetMap.identity(4), damages);
    assertEquals(
        List.of(new Damage.Tatweel(new Span(0, 2)), new Damage.Tatweel(new Span(3, 4))), damages);
  }

  @Test
  void overlapIsRefused() {
    Edits edits = new Edits("abc");
    edits.remove(0, 2, KIND);
    assertThrows(IllegalArgumentException.class, () -> edits.remove(1, 3, KIND));
  }

  @Test
  void insertionIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Edits("abc").replace(1, 1, "x", KIND));
  }
}
