package org.isnad.text;

import java.util.function.Function;

/**
 * Frees the text of control characters.
 *
 * <p>Rules, in order:
 *
 * <ol>
 *   <li>a carriage return before a line feed or another carriage return goes; alone it becomes a
 *       line feed, as old Macintosh files end their lines with it
 *   <li>line tabulation and form feed become a line feed, the information separators (0x1C to 0x1F)
 *       a space: they stand between words
 *   <li>0x80 to 0x9F become the punctuation mark that the Windows code pages have there
 *   <li>all others, NUL first, go: they were added to a text that had nothing in their place
 * </ol>
 *
 * <p>Kept: line feed and tab, which carry the text's layout, and U+FFFD, which tells of a loss.
 */
final class ControlCharacterRepair implements RepairStep {
  private static final Function<Span, Damage> CONTROL = Damage.ControlCharacter::new;
  private static final Function<Span, Damage> RETURN = Damage.CarriageReturn::new;

  @Override
  public void propose(String text, Edits edits) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ') {
        mendC0(text, i, edits);
      } else if (c >= FormatCharacters.DELETE && c <= FormatCharacters.LAST_C1) {
        mendC1(c, i, edits);
      }
    }
  }

  private static void mendC0(String text, int at, Edits edits) {
    char c = text.charAt(at);
    if (c == '\n' || c == '\t') {
      return;
    }
    if (c == '\r') {
      mendReturn(text, at, edits);
    } else if (c == FormatCharacters.LINE_TABULATION || c == '\f') {
      edits.replaceUnit(at, '\n', CONTROL);
    } else if (c >= FormatCharacters.FILE_SEPARATOR && c <= FormatCharacters.UNIT_SEPARATOR) {
      edits.replaceUnit(at, ' ', CONTROL);
    } else {
      edits.remove(at, at + 1, CONTROL);
    }
  }

  private static void mendReturn(String text, int at, Edits edits) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (next == '\n' || next == '\r') {
      edits.remove(at, at + 1, RETURN);
    } else {
      edits.replaceUnit(at, '\n', RETURN);
    }
  }

  private static void mendC1(char c, int at, Edits edits) {
    char mark =
        c == FormatCharacters.DELETE
            ? FormatCharacters.NUL
            : FormatCharacters.windowsPunctuation(c);
    if (mark == FormatCharacters.NUL) {
      edits.remove(at, at + 1, CONTROL);
    } else {
      edits.replaceUnit(at, mark, CONTROL);
    }
  }
}
