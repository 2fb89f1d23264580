package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Spellings of hamza that newspapers use beside the school rule.
 *
 * <p>Rules: ئ at the end is also written on a dotted or dotless ي followed by hamza (شاطيء); before
 * و hamza on و is also written on ي (مسئول), alone (جاءوا) or, in the endings of verbs, on alif
 * (قرأوا).
 */
final class SpellingVariants {
  /** Endings before which the verb's own alif may stay (قرأوا). */
  private static final Set<String> VERB_ENDINGS = Set.of("و", "وا", "ون");

  private SpellingVariants() {}

  /** The other spellings of {@code word}; empty for most words. */
  static List<String> of(String word) {
    boolean endsInSeat = word.length() > 1 && Letters.last(word) == Letters.YEH_HAMZA;
    int waws = word.indexOf("ؤو");
    if (!endsInSeat && waws < 0) {
      return List.of();
    }
    List<String> variants = new ArrayList<>();
    if (endsInSeat) {
      variants.add(Letters.withoutLast(word) + Letters.YEH + Letters.HAMZA);
    }
    if (waws > 0) {
      variants.add(replace(word, waws, Letters.YEH_HAMZA));
      variants.add(replace(word, waws, Letters.HAMZA));
      String end = word.substring(waws + 1);
      if (VERB_ENDINGS.contains(end) && word.charAt(waws - 1) != Letters.ALEF) {
        variants.add(replace(word, waws, Letters.ALEF_HAMZA));
      }
    }
    return variants;
  }

  private static String replace(String word, int place, char letter) {
    return word.substring(0, place) + letter + word.substring(place + 1);
  }
}
