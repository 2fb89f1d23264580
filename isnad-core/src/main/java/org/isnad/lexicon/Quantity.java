package org.isnad.lexicon;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * How many of something a text says there are. Immutable.
 *
 * @param count the number, or the lower one of two; empty for {@link Precision#SEVERAL}
 * @param upTo the higher number of a {@link Precision#RANGE} and of {@link Precision#FEW}; else
 *     empty
 * @param precision how the number is to be understood
 * @param from first token, words such as نحو included
 * @param to one past the last token
 */
public record Quantity(
    OptionalLong count, OptionalLong upTo, Precision precision, int from, int to) {

  /** How exact a quantity is. */
  public enum Precision {
    /** 12 قتيلا. */
    EXACT,
    /** نحو 12 قتيلا. */
    ABOUT,
    /** أكثر من 12 قتيلا: the count or more. */
    AT_LEAST,
    /** أقل من 12 قتيلا: the count or less. */
    AT_MOST,
    /** بين 10 و15 قتيلا. */
    RANGE,
    /** عشرات القتلى: the count is the order of magnitude, 10 here. */
    MAGNITUDE,
    /** بضعة قتلى: three to nine. */
    FEW,
    /** عدد من القتلى: more than two, and no number is known. */
    SEVERAL;

    /** The name in published records: lower case, {@code at_least}. */
    public String recordName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Quantity {
    if (count.isPresent() && count.getAsLong() < 0 || to < from) {
      throw new IllegalArgumentException("no quantity: " + count + " in " + from + ".." + to);
    }
  }

  /** One thing or two, told by the number of the noun alone. */
  public static Quantity exactly(long count, int from, int to) {
    return new Quantity(OptionalLong.of(count), OptionalLong.empty(), Precision.EXACT, from, to);
  }

  /** This quantity with words behind it taken in. */
  Quantity until(Precision behind, int end) {
    return new Quantity(count, upTo, precision == Precision.EXACT ? behind : precision, from, end);
  }
}
