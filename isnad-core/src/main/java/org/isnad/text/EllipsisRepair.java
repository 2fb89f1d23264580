package org.isnad.text;

import java.util.function.Function;

/**
 * Makes one ellipsis of dots in a row: {@code ..}, {@code ...}, {@code ….} and the two dot leader
 * become {@code …}.
 *
 * <p>Arabic news writes two or three dots between sentences and clauses alike; which it was, the
 * sentence splitter decides, and one character serves it better than a number of full stops, each
 * of which the tokeniser takes for the end of a sentence. Dots beside a slash belong to a path and
 * stay.
 */
final class EllipsisRepair implements RepairStep {
  private static final Function<Span, Damage> DOTS = Damage.DotRun::new;

  private static final String ELLIPSIS = String.valueOf(FormatCharacters.ELLIPSIS);

  @Override
  public void propose(String text, Edits edits) {
    int i = 0;
    while (i < text.length()) {
      if (!isDot(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < text.length() && isDot(text.charAt(end))) {
        end++;
      }
      if (isEllipsis(text, i, end)) {
        edits.replace(i, end, ELLIPSIS, DOTS);
      }
      i = end;
    }
  }

  private static boolean isDot(char c) {
    return c == '.' || c == FormatCharacters.ELLIPSIS || c == FormatCharacters.TWO_DOT_LEADER;
  }

  private static boolean isEllipsis(String text, int start, int end) {
    if (end - start == 1) {
      return text.charAt(start) == FormatCharacters.TWO_DOT_LEADER;
    }
    return !(start > 0 && isSlash(text.charAt(start - 1)))
        && !(end < text.length() && isSlash(text.charAt(end)));
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }
}
