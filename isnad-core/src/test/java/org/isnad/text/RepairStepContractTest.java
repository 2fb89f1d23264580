package org.isnad.text;

import static org.isnad.testing.HostileText.escaped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.testing.HostileText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The promises of {@link RepairStep}, asked of every step. */
class RepairStepContractTest {
  static List<RepairStep> steps() {
    return TextRepair.steps();
  }

  @ParameterizedTest
  @MethodSource("steps")
  void proposesNothingForCleanText(RepairStep step) {
    for (int seed = 0; seed < 200; seed++) {
      String clean = CleanText.of(new Random(seed), 40);
      Edits edits = new Edits(clean);
      step.propose(clean, edits);
      assertTrue(edits.isEmpty(), () -> escaped(clean));
    }
  }

  @ParameterizedTest
  @MethodSource("steps")
  void survivesHostileTextAndKeepsLengths(RepairStep step) {
    for (int seed = 0; seed < 500; seed++) {
      String text = HostileText.mixed(seed, 50);
      Edits edits = new Edits(text);
      step.propose(text, edits);
      String edited = edits.editedText();
      assertEquals(edited.length(), edits.map().repairedLength(), () -> escaped(text));
    }
  }

  @ParameterizedTest
  @MethodSource("steps")
  void everyEditHasItsDamage(RepairStep step) {
    for (int seed = 0; seed < 200; seed++) {
      String text = HostileText.mixed(seed, 50);
      Edits edits = new Edits(text);
      step.propose(text, edits);
      List<Damage> damages = new ArrayList<>();
      edits.addDamages(OffsetMap.identity(text.length()), damages);
      assertEquals(edits.isEmpty(), damages.isEmpty(), () -> escaped(text));
    }
  }

  /** A quadratic step takes minutes for these, a linear one some milliseconds. */
  @ParameterizedTest
  @MethodSource("steps")
  void takesLinearTime(RepairStep step) {
    for (String piece :
        List.of(
            "<a \"",
            "<!--",
            "<script>",
            "&amp;",
            "amp;",
            "&#",
            "quot",
            "ـ",
            ".",
            "Ø§",
            "Ø",
            "ط§",
            "ط",
            "<script></",
            "ÇáÚ",
            "&",
            "<",
            "#",
            "٫",
            "a",
            "\u0000")) {
      String text = piece.repeat(1_000_000 / piece.length());
      assertTimeout(
          Duration.ofSeconds(5),
          () -> {
            Edits edits = new Edits(text);
            step.propose(text, edits);
            edits.editedText();
          },
          () -> step + " on " + escaped(piece));
    }
  }
}
