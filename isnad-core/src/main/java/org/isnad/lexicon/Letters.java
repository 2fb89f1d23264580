package org.isnad.lexicon;

/** Letters and signs that the rules of this package name, with their Unicode names. */
final class Letters {
  static final char HAMZA = 'ء'; // ARABIC LETTER HAMZA
  static final char ALEF_MADDA = 'آ'; // ARABIC LETTER ALEF WITH MADDA ABOVE
  static final char ALEF_HAMZA = 'أ'; // ARABIC LETTER ALEF WITH HAMZA ABOVE
  static final char WAW_HAMZA = 'ؤ'; // ARABIC LETTER WAW WITH HAMZA ABOVE
  static final char ALEF_HAMZA_BELOW = 'إ'; // ARABIC LETTER ALEF WITH HAMZA BELOW
  static final char YEH_HAMZA = 'ئ'; // ARABIC LETTER YEH WITH HAMZA ABOVE
  static final char ALEF = 'ا'; // ARABIC LETTER ALEF
  static final char TEH_MARBUTA = 'ة'; // ARABIC LETTER TEH MARBUTA
  static final char TEH = 'ت'; // ARABIC LETTER TEH
  static final char WAW = 'و'; // ARABIC LETTER WAW
  static final char ALEF_MAKSURA = 'ى'; // ARABIC LETTER ALEF MAKSURA
  static final char YEH = 'ي'; // ARABIC LETTER YEH
  static final char FATHA = '\u064e'; // ARABIC FATHA
  static final char DAMMA = '\u064f'; // ARABIC DAMMA
  static final char KASRA = '\u0650'; // ARABIC KASRA
  static final char SHADDA = '\u0651'; // ARABIC SHADDA
  static final char SUKUN = '\u0652'; // ARABIC SUKUN

  private Letters() {}

  /** Whether {@code c} is a vowel sign, a tanwin, a shadda or a sukun. */
  static boolean isSign(char c) {
    return c >= '\u064b' && c <= SUKUN;
  }

  /** Whether {@code c} is a letter of the Arabic alphabet, hamza and its seats included. */
  static boolean isLetter(char c) {
    return c >= HAMZA && c <= 'غ' || c >= 'ف' && c <= YEH;
  }

  /** Whether {@code c} is hamza, alone or on a seat; the madda counts as hamza too. */
  static boolean isHamza(char c) {
    return c >= HAMZA && c <= YEH_HAMZA;
  }

  static char last(CharSequence word) {
    return word.charAt(word.length() - 1);
  }

  static String withoutLast(String word) {
    return word.substring(0, word.length() - 1);
  }
}
