package org.isnad.testing;

import java.util.Random;

/**
 * Text in Arabic letters that means nothing, made from a seed: random words with and without ال,
 * clitics and pronouns, some stretched or vocalised, between numbers, signs and other scripts. The
 * same seed gives the same text.
 */
public final class RandomArabic {
  private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ";
  private static final String CLITICS = "وفبلكس";
  private static final String[] ENDINGS = {"ه", "ها", "هم", "نا", "ي", "ك", "ون", "ات", "تها"};
  private static final String MARKS = "\u064b\u064c\u064e\u064f\u0650\u0651\u0652\u0640";
  private static final String[] BETWEEN = {
    "، ", ". ", "؟ ", "! ", " - ", ": ", "؛ ", " «", "» ", " (", ") ", "\n", "... ", "/", "%"
  };

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private RandomArabic(long seed) {
    random = new Random(seed);
  }

  /** A text of so many words. */
  public static String text(long seed, int words) {
    RandomArabic made = new RandomArabic(seed);
    for (int i = 0; i < words; i++) {
      made.addPart();
      made.text.append(made.random.nextInt(9) == 0 ? "" : " ");
    }
    return made.text.toString();
  }

  private void addPart() {
    switch (random.nextInt(24)) {
      case 0, 1 -> text.append(BETWEEN[random.nextInt(BETWEEN.length)]);
      case 2 -> text.append(random.nextInt(3000));
      case 3 -> addFrom('\u0600', 256);
      case 4 -> addFrom('!', 94);
      case 5 -> addFrom('\u00a0', 0x600);
      default -> addWord();
    }
  }

  private void addFrom(char first, int count) {
    for (int i = random.nextInt(7); i >= 0; i--) {
      text.append((char) (first + random.nextInt(count)));
    }
  }

  private void addWord() {
    if (random.nextInt(3) == 0) {
      text.append(CLITICS.charAt(random.nextInt(CLITICS.length())));
    }
    if (random.nextInt(3) == 0) {
      text.append("ال");
    }
    for (int i = 1 + random.nextInt(6); i >= 0; i--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      if (random.nextInt(12) == 0) {
        text.append(MARKS.charAt(random.nextInt(MARKS.length())));
      }
      if (random.nextInt(40) == 0) {
        text.append("ااا");
      }
    }
    if (random.nextInt(4) == 0) {
      text.append(ENDINGS[random.nextInt(ENDINGS.length)]);
    }
  }
}
