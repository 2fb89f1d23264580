package org.isnad.text;

import java.util.function.Function;

/**
 * Turns the spaces of typography into the plain one, line and paragraph separators into line feeds.
 * One character for one, so that offsets stay. Doubled spaces and tabs are left alone.
 */
final class SpaceRepair implements RepairStep {
  private static final Function<Span, Damage> SPACE = Damage.OddSpace::new;

  @Override
  public void propose(String text, Edits edits) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < FormatCharacters.NO_BREAK_SPACE) {
        continue;
      }
      if (isOddSpace(c)) {
        edits.replaceUnit(i, ' ', SPACE);
      } else if (c == FormatCharacters.LINE_SEPARATOR
          || c == FormatCharacters.PARAGRAPH_SEPARATOR) {
        edits.replaceUnit(i, '\n', SPACE);
      }
    }
  }

  private static boolean isOddSpace(char c) {
    return c == FormatCharacters.NO_BREAK_SPACE
        || c == FormatCharacters.OGHAM_SPACE
        || c >= FormatCharacters.EN_QUAD && c <= FormatCharacters.HAIR_SPACE
        || c == FormatCharacters.NARROW_NO_BREAK_SPACE
        || c == FormatCharacters.MEDIUM_MATHEMATICAL_SPACE
        || c == FormatCharacters.IDEOGRAPHIC_SPACE;
  }
}
