package org.isnad.text;

import java.util.function.Function;

/**
 * Undoes UTF-8 that was read as Windows-1252, ISO-8859-1 or Windows-1256, in a whole text or in
 * stretches: {@code Ø§Ù„Ø¹Ø±Ø§Ù‚} and {@code ط§ظ„ط¹ط±ط§ظ‚} become {@code العراق}.
 *
 * <p>A run is a stretch of non-ASCII characters of the misread charset. It is mended only if it
 * reads as UTF-8 from its first lead byte on (a sequence cut at its end, or marks behind it, may
 * remain), and
 *
 * <ul>
 *   <li>it holds two Arabic characters or more, most of them letters of the Arabic alphabet; or
 *   <li>it was read as Latin and holds a sequence of three or four bytes ({@code â€œ}) or two of
 *       two ({@code Ã˜Â§}: misread twice); or a single sequence for a Latin letter beside a lower
 *       case one ({@code cafÃ©}); or one for a mark, away from Latin letters ({@code Â«}); or
 *   <li>another run of its line was mended by the first rule ({@code Ùˆ} alone is a word), or of
 *       the line before, if nothing in its own reads clean.
 * </ul>
 *
 * <p>So {@code café}, {@code CAFÉ»}, {@code فقط،} and {@code OÙ…} stay. UTF-8 is strict enough that
 * a word of two clean letters or more does not pass for it.
 */
final class MojibakeRepair implements RepairStep {
  private final MisreadBytes reading;
  private final Function<Span, Damage> kind;

  private MojibakeRepair(MisreadBytes reading) {
    this.reading = reading;
    this.kind = span -> new Damage.Mojibake(span, reading.charsetName());
  }

  /** UTF-8 read as Windows-1252 or ISO-8859-1. */
  static MojibakeRepair ofLatin() {
    return new MojibakeRepair(MisreadBytes.LATIN);
  }

  /** UTF-8 read as Windows-1256. */
  static MojibakeRepair ofArabic() {
    return new MojibakeRepair(MisreadBytes.ARABIC);
  }

  @Override
  public void propose(String text, Edits edits) {
    Pass pass = new Pass(text, edits);
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed + 1;
      pass.mendLine(start, end);
      start = end;
    }
  }

  private enum Strength {
    /** Not misread, or no way to tell. */
    NONE,
    /** Misread if its line is. */
    WEAK,
    /** Misread. */
    SURE,
    /** Misread, and its line with it. */
    STRONG
  }

  /** One walk through a text. */
  private final class Pass {
    private final String text;
    private final Edits edits;
    private final MisreadSequence sequence;

    /** True if the last line was misread. */
    private boolean inMisreadText;

    /** One past the last sequence of the run judged last. */
    private int sequencesEnd;

    Pass(String text, Edits edits) {
      this.text = text;
      this.edits = edits;
      sequence = new MisreadSequence(text, reading);
    }

    void mendLine(int start, int end) {
      inMisreadText = isMisread(start, end);
      Strength needed = inMisreadText ? Strength.WEAK : Strength.SURE;
      int i = start;
      while (i < end) {
        int run = nextRun(i, end);
        int runEnd = runEnd(run, end);
        if (run < end && judge(run, runEnd).compareTo(needed) >= 0) {
          mend(run, sequencesEnd);
          runEnd = Math.max(runEnd, sequencesEnd);
        }
        i = runEnd;
      }
    }

    /** A line without evidence of its own goes with the line before it. */
    private boolean isMisread(int start, int end) {
      boolean cleanRuns = false;
      int i = start;
      while (i < end) {
        int run = nextRun(i, end);
        int runEnd = runEnd(run, end);
        if (run < end) {
          Strength strength = judge(run, runEnd);
          if (strength == Strength.STRONG) {
            return true;
          }
          cleanRuns |= strength == Strength.NONE;
        }
        i = Math.max(runEnd, sequencesEnd);
      }
      return inMisreadText && !cleanRuns;
    }

    /** Start of the next run, behind marks that stand before its first lead byte. */
    private int nextRun(int from, int end) {
      int i = from;
      while (i < end) {
        char c = text.charAt(i);
        if (c >= FormatCharacters.FIRST_C1) {
          int value = reading.byteOf(c);
          if (value >= 0 && !MisreadSequence.isTrail(value)) {
            return i;
          }
        }
        i++;
      }
      return end;
    }

    private int runEnd(int start, int end) {
      int i = start;
      while (i < end && isOfRun(text.charAt(i))) {
        i++;
      }
      return i;
    }

    private boolean isOfRun(char c) {
      return c == FormatCharacters.REPLACEMENT || reading.byteOf(c) >= 0;
    }

    private Strength judge(int start, int end) {
      int at = start;
      int arabic = 0;
      int basic = 0;
      int others = 0;
      boolean isLong = false;
      while (at < end && sequence.read(at)) {
        at += sequence.length();
        if (sequence.isGuessed()) {
          continue;
        }
        int c = sequence.codePoint();
        if (c >= ArabicLetters.FIRST_OF_BLOCK && c <= ArabicLetters.LAST_OF_BLOCK) {
          arabic++;
          basic += ArabicLetters.isBasicLetter((char) c) ? 1 : 0;
        } else {
          others++;
          isLong |= sequence.length() > 2;
        }
      }
      sequencesEnd = at;
      if (at < end && !isRemainder(at, end)) {
        return Strength.NONE;
      }
      if (arabic >= 2 && 2 * basic > arabic) {
        return Strength.STRONG;
      }
      return weigh(start, arabic + others, arabic > 0, isLong);
    }

    private Strength weigh(int start, int sequences, boolean isArabic, boolean isLong) {
      if (sequences == 0) {
        return sequencesEnd > start ? Strength.WEAK : Strength.NONE;
      }
      if (reading == MisreadBytes.ARABIC || isArabic && !isLong) {
        return Strength.WEAK;
      }
      return isLong || sequences > 1 || isSureLatin(start) ? Strength.SURE : Strength.WEAK;
    }

    /** True if what stands behind the sequences is a cut one or clean marks. */
    private boolean isRemainder(int at, int end) {
      int value = reading.byteOf(text.charAt(at));
      int from = value >= 0 && !MisreadSequence.isTrail(value) ? at + 1 : at;
      if (from > at && end - from > 2) {
        return false;
      }
      for (int i = from; i < end; i++) {
        if (!MisreadSequence.isTrail(reading.byteOf(text.charAt(i)))) {
          return false;
        }
      }
      return true;
    }

    private boolean isSureLatin(int start) {
      char before = start > 0 ? text.charAt(start - 1) : ' ';
      char after = sequencesEnd < text.length() ? text.charAt(sequencesEnd) : ' ';
      sequence.read(start);
      return Character.isLetter(sequence.codePoint())
          ? isLowerCase(before) || isLowerCase(after)
          : !EntityReader.isLatin(before);
    }

    private static boolean isLowerCase(char c) {
      return c >= 'a' && c <= 'z';
    }

    private void mend(int start, int end) {
      int at = start;
      while (at < end && sequence.read(at)) {
        int next = at + sequence.length();
        edits.replace(at, next, Character.toString(sequence.codePoint()), kind);
        at = next;
      }
    }
  }
}
