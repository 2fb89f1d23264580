package org.isnad.event;

import java.util.Optional;
import org.isnad.lexicon.Quantity;

/**
 * A noun phrase that says how many: {@code نحو 12 مدنيا}, {@code عشرات الجرحى}, {@code جنديين}.
 *
 * @param noun what kind of noun is counted
 * @param kind the kind of size that the noun tells by itself (قتلى)
 * @param numbered whether the number is told by a word of its own; else by the noun's form
 * @param from first token
 * @param to one past the last token, noun and its adjectives included
 */
record CountedPhrase(
    Quantity quantity,
    CountedNoun noun,
    Optional<SizeKind> kind,
    boolean numbered,
    int from,
    int to) {
  /** What a number stands with. */
  enum CountedNoun {
    /** A noun for people. */
    PERSON,
    /** Nothing: قتل عشرون وأصيب ثلاثون. */
    NONE,
    /** A noun that no table knows. */
    UNKNOWN
  }

  boolean isSingular() {
    return !numbered && quantity.count().orElse(0) == 1;
  }

  SizeFigure as(SizeKind told) {
    return new SizeFigure(told, quantity, from, to);
  }
}
