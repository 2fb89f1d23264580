package org.isnad.lexicon;

/**
 * A noun or adjective in its base form and the way it ends.
 *
 * @param base singular without article; a defective one with its ي (داعي)
 */
record Nominal(String base, Kind kind) {
  enum Kind {
    REGULAR,
    /** Ends in ة. */
    FEMININE,
    /** Loses its ي where it is indefinite: داعي, داع. */
    DEFECTIVE,
    /** Ends in long a: معطى, ذكرى. */
    LONG_A
  }

  /** Reads the kind off a spelling; ي counts as part of the word, not as defective. */
  static Nominal of(String base) {
    char end = Letters.last(base);
    if (end == Letters.TEH_MARBUTA) {
      return new Nominal(base, Kind.FEMININE);
    }
    return new Nominal(base, end == Letters.ALEF_MAKSURA ? Kind.LONG_A : Kind.REGULAR);
  }

  /** Reads the kind off a vocalised pattern: ِي is defective, َى ends in long a. */
  static Nominal ofVocalised(String base) {
    String spelling = Orthography.write(base);
    if (base.endsWith("ِي")) {
      return new Nominal(spelling, Kind.DEFECTIVE);
    }
    return base.endsWith("َى") ? new Nominal(spelling, Kind.LONG_A) : of(spelling);
  }

  boolean feminine() {
    return kind == Kind.FEMININE;
  }

  /** The word without the ending that suffixes replace (ة, weak ي, long a). */
  String stem() {
    return kind == Kind.REGULAR ? base : Letters.withoutLast(base);
  }
}
