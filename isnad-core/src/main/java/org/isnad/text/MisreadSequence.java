package org.isnad.text;

/**
 * Reads misread characters as the UTF-8 sequences they were, one after the other. Mutable, for one
 * walk through one text.
 */
final class MisreadSequence {
  /** GREEK CAPITAL LETTER HETA: the first of the block Greek and Coptic. */
  private static final int FIRST_GREEK = 0x0370;

  /** CYRILLIC SMALL LETTER HA WITH STROKE: the last of the block Cyrillic, which follows. */
  private static final int LAST_CYRILLIC = 0x04FF;

  /** MAHJONG TILE EAST WIND: the first of the blocks of pictographs. */
  private static final int FIRST_PICTOGRAPH = 0x1F000;

  /** The last code point of Symbols and Pictographs Extended-A. */
  private static final int LAST_PICTOGRAPH = 0x1FAFF;

  private final String text;
  private final MisreadBytes reading;

  /** The character the last sequence stands for. */
  private int codePoint;

  /** Units the last sequence covers. */
  private int length;

  /** True if a byte of the last sequence was lost and guessed. */
  private boolean guessed;

  MisreadSequence(String text, MisreadBytes reading) {
    this.text = text;
    this.reading = reading;
  }

  int codePoint() {
    return codePoint;
  }

  int length() {
    return length;
  }

  boolean isGuessed() {
    return guessed;
  }

  /** True if a sequence that stands for a character of news text begins at {@code at}. */
  boolean read(int at) {
    int lead = byteAt(at);
    guessed = false;
    if (lead >= 0xC2 && lead <= 0xDF) {
      length = 2;
      codePoint = lead & 0x1F;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
      length = 3;
      codePoint = lead & 0x0F;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
      length = 4;
      codePoint = lead & 0x07;
    } else {
      return false;
    }
    for (int i = 1; i < length; i++) {
      int trail = byteAt(at + i);
      if (!isTrail(trail)) {
        return guess(at, i);
      }
      codePoint = codePoint << 6 | trail & 0x3F;
    }
    return isPlausible(codePoint);
  }

  /**
   * Lost bytes. 0x81 behind 0xD9 is feh (the others that get lost there are vowel signs); 0x9D
   * behind 0xE2 0x80 is the closing quotation mark; 0xAD is the soft hyphen, which programs drop:
   * behind 0xD8 it is hah.
   */
  private boolean guess(int at, int missing) {
    guessed = true;
    int lead = byteAt(at);
    if (lead == 0xD9 && isLossMark(at + 1)) {
      codePoint = ArabicLetters.FEH;
      return true;
    }
    if (lead == 0xE2 && missing == 2 && byteAt(at + 1) == 0x80 && isLossMark(at + 2)) {
      codePoint = '”';
      return true;
    }
    if (lead == 0xD8 && isArabicLead(byteAt(at + 1))) {
      codePoint = ArabicLetters.HAH;
      length = 1;
      return true;
    }
    return false;
  }

  private boolean isLossMark(int at) {
    return reading == MisreadBytes.LATIN
        && at < text.length()
        && (text.charAt(at) == FormatCharacters.REPLACEMENT || text.charAt(at) == '?');
  }

  private int byteAt(int at) {
    return at < text.length() ? reading.byteOf(text.charAt(at)) : -1;
  }

  static boolean isTrail(int value) {
    return value >= 0x80 && value <= 0xBF;
  }

  static boolean isArabicLead(int value) {
    return value >= 0xD8 && value <= 0xDB;
  }

  /**
   * Arabic, Latin with accents, Greek, Cyrillic, punctuation, emoji; and what misreading itself
   * makes of bytes.
   */
  private static boolean isPlausible(int c) {
    return c >= FormatCharacters.NO_BREAK_SPACE && c <= 'ſ'
        || c >= FIRST_GREEK && c <= LAST_CYRILLIC
        || c >= ArabicLetters.FIRST_OF_BLOCK && c <= ArabicLetters.LAST_OF_BLOCK
        || c >= FormatCharacters.EN_QUAD && c <= FormatCharacters.NOMINAL_DIGIT_SHAPES
        || c <= Character.MAX_VALUE && MisreadBytes.LATIN.byteOf((char) c) >= 0
        || c <= Character.MAX_VALUE && ArabicLetters.isPresentationForm((char) c)
        || c == FormatCharacters.BYTE_ORDER_MARK
        || c == FormatCharacters.EMOJI_VARIATION
        || c >= FIRST_PICTOGRAPH && c <= LAST_PICTOGRAPH;
  }
}
