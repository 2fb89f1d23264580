package org.isnad.text;

import java.util.function.Function;

/**
 * Turns the letters of Persian and Urdu keyboards that have an Arabic twin into that twin: ی → ي, ک
 * and ڪ → ك, ۀ and ۃ → ة, ہ, ھ and ە → ه. One character for one.
 *
 * <p>Left alone: پ چ ژ گ ڤ, which Arabic news uses for foreign sounds. Whether a final ی was meant
 * as ي or ى the character cannot tell; look-up folds both.
 */
final class PersianLetterRepair implements RepairStep {
  private static final Function<Span, Damage> LETTER = Damage.PersianLetter::new;

  @Override
  public void propose(String text, Edits edits) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ArabicLetters.KEHEH && c <= ArabicLetters.AE) {
        char twin = arabicTwin(c);
        if (twin != c) {
          edits.replaceUnit(i, twin, LETTER);
        }
      }
    }
  }

  private static char arabicTwin(char c) {
    switch (c) {
      case ArabicLetters.FARSI_YEH:
        return ArabicLetters.YEH;
      case ArabicLetters.KEHEH:
      case ArabicLetters.SWASH_KAF:
        return ArabicLetters.KAF;
      case ArabicLetters.HEH_WITH_YEH_ABOVE:
      case ArabicLetters.TEH_MARBUTA_GOAL:
        return ArabicLetters.TEH_MARBUTA;
      case ArabicLetters.HEH_GOAL:
      case ArabicLetters.HEH_DOACHASHMEE:
      case ArabicLetters.AE:
        return ArabicLetters.HEH;
      default:
        return c;
    }
  }
}
