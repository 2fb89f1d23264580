package org.isnad.text;

import java.util.function.Function;

/**
 * Removes the tatweel that stretches a word: {@code العـــراق}, {@code بـ«الخارجية»}, {@code 1434
 * هـ}.
 *
 * <p>It goes when an Arabic letter or mark stands before it, or when an Arabic letter follows and
 * no other letter or digit stands before it. It stays where it serves as a dash: between spaces,
 * digits or punctuation ({@code (أ ف ب) ـ}, {@code 2012ـ2013}).
 */
final class TatweelRemoval implements RepairStep {
  private static final Function<Span, Damage> TATWEEL = Damage.Tatweel::new;

  @Override
  public void propose(String text, Edits edits) {
    int at = text.indexOf(ArabicLetters.TATWEEL);
    while (at >= 0) {
      int end = at + 1;
      while (end < text.length() && text.charAt(end) == ArabicLetters.TATWEEL) {
        end++;
      }
      if (stretchesWord(text, at, end)) {
        edits.remove(at, end, TATWEEL);
      }
      at = text.indexOf(ArabicLetters.TATWEEL, end);
    }
  }

  private static boolean stretchesWord(String text, int start, int end) {
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    if (ArabicLetters.isLetter(before) || ArabicLetters.isMark(before)) {
      return true;
    }
    return end < text.length()
        && ArabicLetters.isLetter(text.charAt(end))
        && !Character.isLetterOrDigit(before);
  }
}
