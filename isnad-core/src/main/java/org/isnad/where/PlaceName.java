package org.isnad.where;

/**
 * One Arabic name of one place.
 *
 * @param spelling as the table writes it, vowels included
 * @param place what it names
 * @param need what must stand before it
 */
record PlaceName(String spelling, Place place, Need need) {
  /** How much a name needs before it counts as a place. */
  enum Need {
    /** It is nothing else. */
    NOTHING,
    /** It is also a word or a person's name: a preposition, a noun of place or a direction. */
    CUE,
    /** It is above all a word: a noun of place or a direction. */
    NOUN
  }

  /**
   * Whether a token's last letter is that of the name as far as ة and ه go: حوارة is a town, حواره
   * "his talk". Only names that are words too are worth the check; plain names are often misspelt.
   */
  boolean endsAs(String text) {
    return !spelling.endsWith("ة") || !text.endsWith("ه");
  }
}
