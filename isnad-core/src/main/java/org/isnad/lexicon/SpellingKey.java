package org.isnad.lexicon;

/**
 * Folds the spellings of one Arabic word into one key for look-up.
 *
 * <p>Rules, in order: tatweel, short vowels, shadda, superscript alef and directional marks go; أ إ
 * آ ٱ become ا; ى and Persian ی become ي; ة becomes ه; ک becomes ك; Arabic-Indic digits become 0-9.
 * Hamza on its seat (ؤ ئ) and alone (ء) stays: folding it joins different words (سأل، سيل) more
 * often than it mends spellings. Source: the normalisation that Arabic search engines agree on
 * (Larkey, Ballesteros and Connell 2002), less their stemming.
 */
public final class SpellingKey {
  private SpellingKey() {}

  /**
   * The key of a word or phrase; the empty string for one that consists of marks only. Spaces stay.
   */
  public static String of(CharSequence word) {
    int same = 0;
    while (same < word.length() && fold(word.charAt(same)) == word.charAt(same)) {
      same++;
    }
    if (same == word.length()) {
      return word.toString(); // most words: nothing to fold, nothing to copy
    }
    StringBuilder key = new StringBuilder(word.length()).append(word, 0, same);
    for (int i = same; i < word.length(); i++) {
      char c = fold(word.charAt(i));
      if (c != DROPPED) {
        key.append(c);
      }
    }
    return key.toString();
  }

  private static final char DROPPED = '\0';

  private static char fold(char c) {
    switch (c) {
      case 'أ':
      case 'إ':
      case 'آ':
      case 'ٱ':
        return 'ا';
      case 'ى':
      case 'ی':
        return 'ي';
      case 'ة':
        return 'ه';
      case 'ک':
        return 'ك';
      case 'ـ': // tatweel
      case '\u0670': // superscript alef
      case '\u200c': // zero width non-joiner
      case '\u200d': // zero width joiner
      case '\u200e': // left-to-right mark
      case '\u200f': // right-to-left mark
        return DROPPED;
      default:
        if (c >= '\u064b' && c <= '\u0652') { // tanwin, short vowels, shadda, sukun
          return DROPPED;
        }
        if (c >= '\u0660' && c <= '\u0669') { // Arabic-Indic digits
          return (char) ('0' + (c - '\u0660'));
        }
        if (c >= '\u06f0' && c <= '\u06f9') { // Eastern Arabic-Indic digits
          return (char) ('0' + (c - '\u06f0'));
        }
        return c;
    }
  }
}
