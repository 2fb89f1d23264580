package org.isnad.text;

import com.ibm.icu.text.Normalizer2;
import java.util.function.Function;

/**
 * Turns glyphs back into letters: {@code ﻻ} into {@code لا}, by the compatibility decompositions of
 * Unicode (NFKC), on Presentation Forms-A and -B only, so that nothing else is folded.
 *
 * <p>A mark's glyph decomposes into a space and the mark; the space carries the mark for display
 * only and is left out. Glyphs without decomposition (the ornate brackets, U+FDFD) stay.
 */
final class PresentationFormRepair implements RepairStep {
  private static final Function<Span, Damage> FORM = Damage.PresentationForm::new;

  @Override
  public void propose(String text, Edits edits) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ArabicLetters.isPresentationForm(c)) {
        String letters = lettersOf(c);
        if (letters.length() != 1 || letters.charAt(0) != c) {
          edits.replace(i, i + 1, letters, FORM);
        }
      }
    }
  }

  private static String lettersOf(char glyph) {
    String letters = Normalizer2.getNFKCInstance().normalize(String.valueOf(glyph));
    return letters.length() > 1 && letters.charAt(0) == ' ' ? letters.substring(1) : letters;
  }
}
