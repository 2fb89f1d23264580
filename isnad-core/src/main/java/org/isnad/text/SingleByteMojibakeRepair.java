package org.isnad.text;

import java.util.function.Function;

/**
 * Undoes Windows-1256 that was read as Windows-1252 or ISO-8859-1: {@code ÇáÚÑÇÞ} becomes {@code
 * العراق}.
 *
 * <p>A run is a stretch of non-ASCII Latin characters, all of which stand for Arabic letters, marks
 * or punctuation. It is mended if it holds four letters or more and one of the commonest (ا ل ي م
 * و) among them; or if it stands in a line with such a run and either has no Latin letter beside it
 * or holds no letter itself ({@code ¡} for {@code ،}). The accented letters of French keep their
 * places in Windows-1256, so no French word passes.
 */
final class SingleByteMojibakeRepair implements RepairStep {
  private static final Function<Span, Damage> MISREAD =
      span -> new Damage.Mojibake(span, MisreadBytes.LATIN.charsetName());

  private static final int FEWEST_LETTERS = 4;
  private static final String COMMONEST = "اليمو";
  private static final String PUNCTUATION = "ـ،؛؟«»“”‘’–—…•";

  @Override
  public void propose(String text, Edits edits) {
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed + 1;
      if (isMisread(text, start, end)) {
        mendLine(text, start, end, edits);
      }
      start = end;
    }
  }

  private static boolean isMisread(String text, int start, int end) {
    int i = nextRun(text, start, end);
    while (i < end) {
      int runEnd = runEnd(text, i, end);
      if (isArabic(text, i, runEnd) && isTelling(text, i, runEnd)) {
        return true;
      }
      i = nextRun(text, runEnd, end);
    }
    return false;
  }

  private static void mendLine(String text, int start, int end, Edits edits) {
    int i = nextRun(text, start, end);
    while (i < end) {
      int runEnd = runEnd(text, i, end);
      if (isArabic(text, i, runEnd)) {
        for (int at = i; at < runEnd; at++) {
          char meant = meant(text.charAt(at));
          if (meant != text.charAt(at)) {
            edits.replaceUnit(at, meant, MISREAD);
          }
        }
      }
      i = nextRun(text, runEnd, end);
    }
  }

  private static int nextRun(String text, int from, int end) {
    int i = from;
    while (i < end && MisreadBytes.LATIN.byteOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static int runEnd(String text, int start, int end) {
    int i = start;
    while (i < end && MisreadBytes.LATIN.byteOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** True if every character of the run may be Arabic and no Latin word lays claim to it. */
  private static boolean isArabic(String text, int start, int end) {
    boolean letters = false;
    for (int i = start; i < end; i++) {
      char meant = meant(text.charAt(i));
      boolean letter = ArabicLetters.isBasicLetter(meant) || ArabicLetters.isMark(meant);
      letters |= letter;
      if (!letter && PUNCTUATION.indexOf(meant) < 0) {
        return false;
      }
    }
    return !letters || !besideLatin(text, start, end) || isTelling(text, start, end);
  }

  private static boolean besideLatin(String text, int start, int end) {
    return start > 0 && EntityReader.isLatin(text.charAt(start - 1))
        || end < text.length() && EntityReader.isLatin(text.charAt(end));
  }

  private static boolean isTelling(String text, int start, int end) {
    int letters = 0;
    boolean common = false;
    for (int i = start; i < end; i++) {
      char meant = meant(text.charAt(i));
      letters += ArabicLetters.isBasicLetter(meant) ? 1 : 0;
      common |= COMMONEST.indexOf(meant) >= 0;
    }
    return common && letters >= FEWEST_LETTERS;
  }

  private static char meant(char c) {
    return MisreadBytes.ARABIC.characterOf(MisreadBytes.LATIN.byteOf(c));
  }
}
