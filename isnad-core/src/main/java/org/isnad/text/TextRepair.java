package org.isnad.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Mends the text of a crawled article, keeping the way back to every original character.
 *
 * <p>The steps, in order. Order matters: each comment says why the step stands where it does.
 *
 * <ol>
 *   <li>{@link MojibakeRepair}, {@link SingleByteMojibakeRepair}: bytes read in the wrong charset
 *   <li>{@link EntityRepair}: character references, whole, beheaded or encoded twice
 *   <li>{@link TagRemoval}: leftover HTML tags
 *   <li>{@link ControlCharacterRepair}: control characters, carriage returns
 *   <li>{@link InvisibleMarkRemoval}: direction marks and zero-width characters
 *   <li>{@link SpaceRepair}: no-break and other odd spaces
 *   <li>{@link PresentationFormRepair}: letters written as glyphs
 *   <li>{@link PersianLetterRepair}: Persian and Urdu code points for Arabic letters
 *   <li>{@link DigitRepair}: Arabic-Indic and Persian digits
 *   <li>{@link TatweelRemoval}: stretched words
 *   <li>{@link EllipsisRepair}: dots in a row
 * </ol>
 *
 * <p>The steps run again until none finds anything, so that damage under damage is mended too and
 * repairing twice is repairing once. Left alone on purpose: short vowels and shadda (they can tell
 * words apart), the hamza and its seats, ى and ي, ة and ه (look-up folds them, see {@code
 * SpellingKey}), Latin letters with accents, quotation marks of all kinds, doubled spaces.
 *
 * <p>Time is linear in the text's length. Thread-safe.
 */
public final class TextRepair {
  /**
   * Undone first and until nothing is left: what was misread twice is full of control characters
   * after the first time, which the later steps would take out.
   */
  private static final List<RepairStep> MISREADING =
      List.of(
          // The Arabic reading first: its marks (â€œ) would pass for the Latin one.
          MojibakeRepair.ofArabic(),
          MojibakeRepair.ofLatin(),
          // After UTF-8, which tells itself more surely.
          new SingleByteMojibakeRepair());

  private static final List<RepairStep> REST =
      List.of(
          // References hide tags, marks, spaces and letters from the steps below.
          new EntityRepair(),
          new TagRemoval(),
          new ControlCharacterRepair(),
          new InvisibleMarkRemoval(),
          new SpaceRepair(),
          // Glyphs decompose into Persian letters (U+FDFC) and tatweel (U+FE71).
          new PresentationFormRepair(),
          new PersianLetterRepair(),
          new DigitRepair(),
          // Asks for the neighbours, so after marks and glyphs are gone.
          new TatweelRemoval(),
          new EllipsisRepair());

  /**
   * Damage nested deeper than this is not met in practice; the bound keeps time linear on text made
   * to defeat us.
   */
  private static final int MOST_ROUNDS = 12;

  private TextRepair() {}

  /**
   * Repairs a text.
   *
   * @param original any text, lone surrogates included
   * @return the text, its map and the damages found
   */
  public static RepairedText repair(String original) {
    Work work = new Work(original);
    boolean changed = true;
    for (int round = 0; changed && round < MOST_ROUNDS; round++) {
      boolean reread = work.repeat(MISREADING);
      changed = (reread || round == 0) && work.repeat(REST);
    }
    return work.finish();
  }

  /** All steps in their order, for tests of their contract. */
  static List<RepairStep> steps() {
    return Stream.concat(MISREADING.stream(), REST.stream()).toList();
  }

  /** A text under repair. */
  private static final class Work {
    private final String original;
    private final List<Damage> damages = new ArrayList<>();
    private String text;
    private OffsetMap map;

    Work(String original) {
      this.original = original;
      this.text = original;
      this.map = OffsetMap.identity(original.length());
    }

    /** Takes the steps until none finds anything; true if one did. */
    boolean repeat(List<RepairStep> steps) {
      int round = 0;
      while (round < MOST_ROUNDS && takeAll(steps)) {
        round++;
      }
      return round > 0;
    }

    private boolean takeAll(List<RepairStep> steps) {
      boolean changed = false;
      for (RepairStep step : steps) {
        Edits edits = new Edits(text);
        step.propose(text, edits);
        if (!edits.isEmpty()) {
          changed = true;
          edits.addDamages(map, damages);
          text = edits.editedText();
          map = map.andThen(edits.map());
        }
      }
      return changed;
    }

    RepairedText finish() {
      damages.sort(Comparator.comparingInt(damage -> damage.original().start()));
      return new RepairedText(original, text, map, damages);
    }
  }
}
