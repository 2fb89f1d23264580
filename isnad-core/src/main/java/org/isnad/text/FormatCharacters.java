package org.isnad.text;

/** Spaces, controls and invisible characters by their Unicode names. */
final class FormatCharacters {
  /** NULL. */
  static final char NUL = '\u0000';

  /** INFORMATION SEPARATOR FOUR, the first of the four that separate records. */
  static final char FILE_SEPARATOR = '\u001C';

  /** INFORMATION SEPARATOR ONE, the last of the four. */
  static final char UNIT_SEPARATOR = '\u001F';

  /** LINE TABULATION (vertical tab). */
  static final char LINE_TABULATION = '\u000B';

  /** DELETE. */
  static final char DELETE = '\u007F';

  /** PADDING CHARACTER: the first of the C1 controls. */
  static final char FIRST_C1 = '\u0080';

  /** APPLICATION PROGRAM COMMAND: the last of the C1 controls. */
  static final char LAST_C1 = '\u009F';

  /** NO-BREAK SPACE. */
  static final char NO_BREAK_SPACE = '\u00A0';

  /** SOFT HYPHEN. */
  static final char SOFT_HYPHEN = '\u00AD';

  /** ARABIC LETTER MARK. */
  static final char ARABIC_LETTER_MARK = '\u061C';

  /** OGHAM SPACE MARK. */
  static final char OGHAM_SPACE = '\u1680';

  /** MONGOLIAN VOWEL SEPARATOR. */
  static final char MONGOLIAN_VOWEL_SEPARATOR = '\u180E';

  /** EN QUAD: the first of the spaces of typography. */
  static final char EN_QUAD = '\u2000';

  /** HAIR SPACE: the last of them. */
  static final char HAIR_SPACE = '\u200A';

  /** ZERO WIDTH SPACE. */
  static final char ZERO_WIDTH_SPACE = '\u200B';

  /** ZERO WIDTH NON-JOINER. */
  static final char ZERO_WIDTH_NON_JOINER = '\u200C';

  /** ZERO WIDTH JOINER. */
  static final char ZERO_WIDTH_JOINER = '\u200D';

  /** LEFT-TO-RIGHT MARK. */
  static final char LEFT_TO_RIGHT_MARK = '\u200E';

  /** RIGHT-TO-LEFT MARK. */
  static final char RIGHT_TO_LEFT_MARK = '\u200F';

  /** LINE SEPARATOR. */
  static final char LINE_SEPARATOR = '\u2028';

  /** PARAGRAPH SEPARATOR. */
  static final char PARAGRAPH_SEPARATOR = '\u2029';

  /** LEFT-TO-RIGHT EMBEDDING: the first of the embeddings and overrides. */
  static final char LEFT_TO_RIGHT_EMBEDDING = '\u202A';

  /** RIGHT-TO-LEFT OVERRIDE: the last of them. */
  static final char RIGHT_TO_LEFT_OVERRIDE = '\u202E';

  /** NARROW NO-BREAK SPACE. */
  static final char NARROW_NO_BREAK_SPACE = '\u202F';

  /** TWO DOT LEADER. */
  static final char TWO_DOT_LEADER = '\u2025';

  /** HORIZONTAL ELLIPSIS. */
  static final char ELLIPSIS = '\u2026';

  /** MEDIUM MATHEMATICAL SPACE. */
  static final char MEDIUM_MATHEMATICAL_SPACE = '\u205F';

  /** WORD JOINER: the first of the invisible operators, isolates and deprecated marks. */
  static final char WORD_JOINER = '\u2060';

  /** NOMINAL DIGIT SHAPES: the last of them, behind the bidi isolates U+2066 to U+2069. */
  static final char NOMINAL_DIGIT_SHAPES = '\u206F';

  /** IDEOGRAPHIC SPACE. */
  static final char IDEOGRAPHIC_SPACE = '\u3000';

  /** VARIATION SELECTOR-16: asks for the coloured form of an emoji. */
  static final char EMOJI_VARIATION = '\uFE0F';

  /** ZERO WIDTH NO-BREAK SPACE: the byte order mark. */
  static final char BYTE_ORDER_MARK = '\uFEFF';

  /** INTERLINEAR ANNOTATION ANCHOR: the first of the annotation characters. */
  static final char ANNOTATION_ANCHOR = '\uFFF9';

  /** OBJECT REPLACEMENT CHARACTER: stands where a picture was. */
  static final char OBJECT_REPLACEMENT = '\uFFFC';

  /** REPLACEMENT CHARACTER: stands where a character was lost. */
  static final char REPLACEMENT = '\uFFFD';

  /**
   * The punctuation that the Windows code pages 1252 and 1256 both put on 0x80 to 0x9F; U+0000
   * where they differ, which are letters. HTML reads {@code &#147;} by the same table.
   */
  private static final String WINDOWS_PUNCTUATION =
      "€\0‚\0„…†‡\0‰\0‹\0\0\0\0" + "\0‘’“”•–—\0™\0›\0\0\0\0";

  private FormatCharacters() {}

  /** The punctuation mark that Windows code pages have where Unicode has a C1 control; else NUL. */
  static char windowsPunctuation(char c1) {
    return WINDOWS_PUNCTUATION.charAt(c1 - FIRST_C1);
  }
}
