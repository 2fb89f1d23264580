package org.isnad.lexicon;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.ALEF_HAMZA;
import static org.isnad.lexicon.Letters.ALEF_MADDA;
import static org.isnad.lexicon.Letters.HAMZA;
import static org.isnad.lexicon.Letters.WAW;
import static org.isnad.lexicon.Letters.WAW_HAMZA;
import static org.isnad.lexicon.Letters.YEH;
import static org.isnad.lexicon.Letters.YEH_HAMZA;

import java.util.List;

/**
 * Joins an ending to an unvocalised word, moving a hamza at the seam to its new seat.
 *
 * <p>Rules: يء takes ئ before any ending; اء and وء keep ء before ا and ت, اء takes ؤ before و and
 * ئ before the genitive; ء after a consonant takes أ or, before ا, stays (جزءا) or sits on ي after
 * a letter that joins (عبئا); أ and ا make آ. Source: as for {@link Orthography}.
 */
final class HamzaJoin {
  /** Letters that do not join to the left, after which ء stands alone before alif. */
  private static final String NON_JOINING = "دذرزو";

  private HamzaJoin() {}

  /** {@code word} with {@code ending}, one of ا ان ين ون ات ة ي و and the like, not empty. */
  static String join(String word, String ending) {
    if (word.length() < 2) {
      return word + ending;
    }
    char first = ending.charAt(0);
    String rest = Letters.withoutLast(word);
    switch (Letters.last(word)) {
      case ALEF_HAMZA:
        return first == ALEF ? rest + ALEF_MADDA + ending.substring(1) : word + ending;
      case HAMZA:
        return rest + seatBefore(Letters.last(rest), first) + ending;
      default:
        return word + ending;
    }
  }

  private static char seatBefore(char before, char ending) {
    if (before == YEH) {
      return YEH_HAMZA;
    }
    if (before == ALEF) {
      return ending == WAW ? WAW_HAMZA : HAMZA;
    }
    if (before == WAW) {
      return HAMZA;
    }
    if (ending == ALEF) {
      return NON_JOINING.indexOf(before) >= 0 ? HAMZA : YEH_HAMZA;
    }
    return ending == WAW ? WAW_HAMZA : ALEF_HAMZA;
  }

  /** The shapes of a word that ends in hamza before a pronoun, all cases; empty for other words. */
  static List<String> beforePronoun(String word) {
    char end = Letters.last(word);
    if (word.length() < 2 || end != HAMZA && end != ALEF_HAMZA && end != WAW_HAMZA) {
      return List.of();
    }
    String rest = Letters.withoutLast(word);
    switch (Letters.last(rest)) {
      case YEH:
        return List.of(rest + YEH_HAMZA);
      case WAW:
        return List.of(rest + YEH_HAMZA, rest + WAW_HAMZA);
      case ALEF:
        return List.of(rest + WAW_HAMZA, rest + YEH_HAMZA);
      default:
        return List.of(rest + WAW_HAMZA, rest + YEH_HAMZA, rest + ALEF_HAMZA);
    }
  }
}
