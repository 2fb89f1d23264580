package org.isnad.lexicon;

/**
 * The radicals of a word, hamza always as ء.
 *
 * @param radicals three or four letters; a weak radical that the lemma hides is و where it cannot
 *     be told
 */
public record Root(String radicals) {
  public Root {
    if (radicals.length() < 3 || radicals.length() > 4) {
      throw new IllegalArgumentException("not three or four radicals: " + radicals);
    }
  }

  /** Radical number {@code place}, 1 to 4. */
  public char radical(int place) {
    return radicals.charAt(place - 1);
  }

  /** Number of radicals, 3 or 4. */
  public int size() {
    return radicals.length();
  }

  @Override
  public String toString() {
    return radicals;
  }
}
