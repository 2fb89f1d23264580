package org.isnad.text;

/**
 * Arabic letters and signs that the repair must name, and the classes it asks for.
 *
 * <p>Names are those of the Unicode Standard, chapter "Middle East-I" and the code charts U+0600
 * and U+FB50 to U+FEFF.
 */
public final class ArabicLetters {
  /** ARABIC LETTER HAMZA: the first letter of the block. */
  public static final char HAMZA = '\u0621';

  /** ARABIC LETTER TEH MARBUTA. */
  public static final char TEH_MARBUTA = '\u0629';

  /** ARABIC LETTER HAH. */
  public static final char HAH = '\u062D';

  /** ARABIC LETTER GHAIN. */
  public static final char GHAIN = '\u063A';

  /** ARABIC TATWEEL. */
  public static final char TATWEEL = '\u0640';

  /** ARABIC LETTER FEH. */
  public static final char FEH = '\u0641';

  /** ARABIC LETTER KAF. */
  public static final char KAF = '\u0643';

  /** ARABIC LETTER HEH. */
  public static final char HEH = '\u0647';

  /** ARABIC LETTER YEH: the last letter of the basic alphabet. */
  public static final char YEH = '\u064A';

  /** ARABIC FATHATAN: the first of the marks. */
  public static final char FATHATAN = '\u064B';

  /** ARABIC WAVY HAMZA BELOW: the last of the marks that follow the alphabet. */
  public static final char WAVY_HAMZA_BELOW = '\u065F';

  /** ARABIC-INDIC DIGIT ZERO. */
  public static final char ARABIC_INDIC_ZERO = '\u0660';

  /** ARABIC-INDIC DIGIT NINE. */
  public static final char ARABIC_INDIC_NINE = '\u0669';

  /** ARABIC PERCENT SIGN. */
  public static final char PERCENT_SIGN = '\u066A';

  /** ARABIC DECIMAL SEPARATOR. */
  public static final char DECIMAL_SEPARATOR = '\u066B';

  /** ARABIC THOUSANDS SEPARATOR. */
  public static final char THOUSANDS_SEPARATOR = '\u066C';

  /** ARABIC LETTER DOTLESS BEH: the first of the letters beyond the basic alphabet. */
  public static final char DOTLESS_BEH = '\u066E';

  /** ARABIC LETTER SUPERSCRIPT ALEF: a mark. */
  public static final char SUPERSCRIPT_ALEF = '\u0670';

  /** ARABIC LETTER KEHEH: the Persian kaf. */
  public static final char KEHEH = '\u06A9';

  /** ARABIC LETTER SWASH KAF: the Sindhi kaf, a stretched one in Arabic headlines. */
  public static final char SWASH_KAF = '\u06AA';

  /** ARABIC LETTER HEH DOACHASHMEE: the Urdu heh with two eyes. */
  public static final char HEH_DOACHASHMEE = '\u06BE';

  /** ARABIC LETTER HEH WITH YEH ABOVE: Persian, and teh marbuta from Persian keyboards. */
  public static final char HEH_WITH_YEH_ABOVE = '\u06C0';

  /** ARABIC LETTER HEH GOAL: the Urdu heh. */
  public static final char HEH_GOAL = '\u06C1';

  /** ARABIC LETTER TEH MARBUTA GOAL: Urdu. */
  public static final char TEH_MARBUTA_GOAL = '\u06C3';

  /** ARABIC LETTER FARSI YEH. */
  public static final char FARSI_YEH = '\u06CC';

  /** ARABIC LETTER YEH BARREE WITH HAMZA ABOVE: the last of the unbroken run of letters. */
  public static final char YEH_BARREE_WITH_HAMZA = '\u06D3';

  /** ARABIC LETTER AE: the heh that Kurdish and Uighur do not join. */
  public static final char AE = '\u06D5';

  /** EXTENDED ARABIC-INDIC DIGIT ZERO: Persian and Urdu. */
  public static final char PERSIAN_ZERO = '\u06F0';

  /** EXTENDED ARABIC-INDIC DIGIT NINE: Persian and Urdu. */
  public static final char PERSIAN_NINE = '\u06F9';

  /** First code point of the block Arabic. */
  static final char FIRST_OF_BLOCK = '\u0600';

  /** Last code point of the block Arabic. */
  static final char LAST_OF_BLOCK = '\u06FF';

  /** ARABIC LETTER ALEF WASLA ISOLATED FORM: first of Presentation Forms-A. */
  static final char FIRST_PRESENTATION_FORM_A = '\uFB50';

  /** Last code point of Presentation Forms-A. */
  static final char LAST_PRESENTATION_FORM_A = '\uFDFF';

  /** ARABIC FATHATAN ISOLATED FORM: first of Presentation Forms-B. */
  static final char FIRST_PRESENTATION_FORM_B = '\uFE70';

  /** ARABIC LIGATURE LAM WITH ALEF FINAL FORM: the last form; U+FEFF behind it is the BOM. */
  static final char LAST_PRESENTATION_FORM_B = '\uFEFC';

  private ArabicLetters() {}

  /** True for a letter of the block Arabic, Persian and Urdu ones included; not for tatweel. */
  public static boolean isLetter(char c) {
    return c >= HAMZA && c <= YEH && c != TATWEEL
        || c >= DOTLESS_BEH && c <= YEH_BARREE_WITH_HAMZA && c != SUPERSCRIPT_ALEF
        || c == AE;
  }

  /** True for short vowels, tanwin, shadda, sukun, combining hamzas and superscript alef. */
  public static boolean isMark(char c) {
    return c >= FATHATAN && c <= WAVY_HAMZA_BELOW || c == SUPERSCRIPT_ALEF;
  }

  /** True for the letters that Arabic itself writes, hamza to yeh. */
  public static boolean isBasicLetter(char c) {
    return c >= HAMZA && c <= YEH && c != TATWEEL && (c <= GHAIN || c >= FEH);
  }

  /** True for a glyph of a letter or ligature, which Unicode keeps for old charsets only. */
  public static boolean isPresentationForm(char c) {
    return c >= FIRST_PRESENTATION_FORM_A && c <= LAST_PRESENTATION_FORM_A
        || c >= FIRST_PRESENTATION_FORM_B && c <= LAST_PRESENTATION_FORM_B;
  }

  /** True for digits of the Arabic-Indic and Persian rows. */
  public static boolean isEasternDigit(char c) {
    return c >= ARABIC_INDIC_ZERO && c <= ARABIC_INDIC_NINE
        || c >= PERSIAN_ZERO && c <= PERSIAN_NINE;
  }
}
