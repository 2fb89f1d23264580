package org.isnad.record;

/**
 * A rough stem under which the verb and the nouns of one act meet: يحظر، حظرت، الحظر; مظاهرات،
 * تظاهر; مباحثات، يتباحث.
 *
 * <p>Letters that only add (ال، ت ي ن م ا و س before, ة ا ت ه و ن ي behind) are taken off while
 * three letters remain, then weak letters inside. It joins too much rather than too little; who
 * uses it must have another reason to believe that the words mean one act.
 */
final class ActStem {
  private static final String BEFORE = "التيونمس";
  private static final String BEHIND = "هاتوني";
  private static final String WEAK = "اوي";
  private static final int SHORTEST = 3;

  private ActStem() {}

  /**
   * The stem of a word.
   *
   * @param key its {@code SpellingKey}
   */
  static String of(String key) {
    int from = key.startsWith("ال") && key.length() >= SHORTEST + 2 ? 2 : 0;
    int to = key.length();
    while (to - from > SHORTEST && BEFORE.indexOf(key.charAt(from)) >= 0) {
      from++;
    }
    while (to - from > SHORTEST && BEHIND.indexOf(key.charAt(to - 1)) >= 0) {
      to--;
    }
    StringBuilder stem = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = key.charAt(i);
      if (i == from || i == to - 1 || WEAK.indexOf(c) < 0) {
        stem.append(c);
      }
    }
    return stem.toString();
  }
}
