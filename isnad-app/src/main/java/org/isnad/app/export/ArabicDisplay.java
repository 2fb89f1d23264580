package org.isnad.app.export;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;

/**
 * How Arabic is put into a line that also holds Latin codes.
 *
 * <p>A terminal that orders bidirectional text itself, and any file, gets the text in logical order
 * between isolates, so that neighbours do not disturb it. A terminal that does not gets it
 * reordered and shaped, or it would stand left to right in unjoined letters.
 */
public enum ArabicDisplay {
  /** Logical order between isolates (Unicode 6.3). */
  ISOLATED {
    @Override
    public String show(String text) {
      return FIRST_STRONG_ISOLATE + oneLine(text) + POP_ISOLATE;
    }
  },
  /** Visual order, letters joined. */
  VISUAL {
    @Override
    public String show(String text) {
      try {
        String shaped = new ArabicShaping(ArabicShaping.LETTERS_SHAPE).shape(oneLine(text));
        Bidi bidi = new Bidi(shaped, Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT);
        return bidi.writeReordered(Bidi.DO_MIRRORING);
      } catch (ArabicShapingException e) {
        return text;
      }
    }
  };

  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  /** The text ready to be printed in a line. */
  public abstract String show(String text);

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
