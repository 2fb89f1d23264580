package org.isnad.lexicon;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.ALEF_HAMZA;
import static org.isnad.lexicon.Letters.ALEF_HAMZA_BELOW;
import static org.isnad.lexicon.Letters.ALEF_MADDA;
import static org.isnad.lexicon.Letters.ALEF_MAKSURA;
import static org.isnad.lexicon.Letters.DAMMA;
import static org.isnad.lexicon.Letters.FATHA;
import static org.isnad.lexicon.Letters.HAMZA;
import static org.isnad.lexicon.Letters.KASRA;
import static org.isnad.lexicon.Letters.SHADDA;
import static org.isnad.lexicon.Letters.SUKUN;
import static org.isnad.lexicon.Letters.WAW;
import static org.isnad.lexicon.Letters.WAW_HAMZA;
import static org.isnad.lexicon.Letters.YEH;
import static org.isnad.lexicon.Letters.YEH_HAMZA;

/**
 * Turns a vocalised underlying form, in which every hamza is written ء, into its usual unvocalised
 * spelling.
 *
 * <p>Rules, in order:
 *
 * <ol>
 *   <li>a letter that meets its like over a sukun is written once (سَكَنْنَا → سكنا);
 *   <li>of two hamzas in one syllable at the start the second becomes a long vowel (ءَءْمَنَ → آمن,
 *       ءِءْمَان → إيمان);
 *   <li>at the start hamza sits on alif, below it with i; ءَا is آ;
 *   <li>at the end the vowel before it gives the seat; after a long vowel or a sukun it has none;
 *   <li>inside, the strongest of its own vowel and the one before gives the seat, i over u over a;
 *       after ي it takes ئ; after ا or و and before a it has no seat; ءَا after a or a sukun is آ;
 *   <li>long a at the end is written with alif after ي (أحيا, حيّا);
 *   <li>vowels, sukun and shadda go.
 * </ol>
 *
 * Source: the school rules of hamza as Wright's grammar (I, §§ 14-17, 131-133) and the academies of
 * Cairo and Damascus give them.
 */
final class Orthography {
  private static final char NO_VOWEL = '\0';

  private final char[] letters;
  private final char[] vowels;
  private int count;

  private Orthography(CharSequence vocalised) {
    letters = new char[vocalised.length()];
    vowels = new char[vocalised.length()];
    for (int i = 0; i < vocalised.length(); i++) {
      read(vocalised.charAt(i));
    }
  }

  /** The unvocalised spelling of {@code vocalised}. */
  static String write(CharSequence vocalised) {
    return new Orthography(vocalised).spell();
  }

  private void read(char c) {
    if (Letters.isSign(c)) {
      if (c != SHADDA) {
        vowels[count - 1] = c;
        contractHamzas();
      }
      return;
    }
    boolean merges = count > 0 && vowels[count - 1] == SUKUN && letters[count - 1] == c;
    if (!merges) {
      letters[count++] = c;
    }
    vowels[count - 1] = NO_VOWEL;
  }

  private void contractHamzas() {
    boolean twoHamzas = count == 2 && letters[0] == HAMZA && letters[1] == HAMZA;
    if (twoHamzas && vowels[1] == SUKUN) {
      letters[1] = vowels[0] == FATHA ? ALEF : vowels[0] == KASRA ? YEH : WAW;
      vowels[1] = NO_VOWEL;
    }
  }

  private String spell() {
    char[] out = new char[count];
    int length = 0;
    for (int i = 0; i < count; i++) {
      char c = letters[i] == HAMZA ? seat(i) : letters[i];
      out[length++] = c;
      if (c == ALEF_MADDA) {
        i++; // the madda stands for the alif that follows
      }
    }
    if (length > 1 && out[length - 1] == ALEF_MAKSURA && out[length - 2] == YEH) {
      out[length - 1] = ALEF;
    }
    return new String(out, 0, length);
  }

  private char seat(int i) {
    if (i == 0) {
      return longAlefFollows(i) ? ALEF_MADDA : vowels[i] == KASRA ? ALEF_HAMZA_BELOW : ALEF_HAMZA;
    }
    return i == count - 1 ? finalSeat(i) : medialSeat(i);
  }

  private char finalSeat(int i) {
    switch (vowels[i - 1]) {
      case KASRA:
        return YEH_HAMZA;
      case DAMMA:
        return WAW_HAMZA;
      case FATHA:
        return ALEF_HAMZA;
      default:
        return HAMZA;
    }
  }

  private char medialSeat(int i) {
    char before = vowels[i - 1];
    boolean closed = before == NO_VOWEL || before == SUKUN;
    char neighbour = closed ? letters[i - 1] : NO_VOWEL;
    if (vowels[i] == KASRA || before == KASRA || neighbour == YEH) {
      return YEH_HAMZA;
    }
    if (neighbour == WAW) {
      return HAMZA;
    }
    if (vowels[i] == DAMMA || before == DAMMA) {
      return WAW_HAMZA;
    }
    if (neighbour == ALEF) {
      return HAMZA;
    }
    return longAlefFollows(i) ? ALEF_MADDA : ALEF_HAMZA;
  }

  private boolean longAlefFollows(int i) {
    return vowels[i] == FATHA
        && i + 1 < count
        && letters[i + 1] == ALEF
        && vowels[i + 1] == NO_VOWEL;
  }
}
