package org.isnad.lexicon;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number written in digits, with signs between its thousands or before its fraction.
 *
 * <p>{@code 1.200} and {@code 1,200} are thousands, for news seldom counts in thousandths; before a
 * scale word a single sign begins a fraction unless three digits follow ({@code 1,5 مليون}).
 */
final class DigitGroups {
  // Arabic-Indic digits have become 0-9 in the key; ٬ and ٫ are the Arabic thousands and decimal.
  private static final Pattern PLAIN = Pattern.compile("[0-9]+");
  private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(?:[,.،٬'’][0-9]{3})+");
  private static final Pattern FRACTION = Pattern.compile("([0-9]+)[.,،٫]([0-9]+)");

  private DigitGroups() {}

  /**
   * The value of a key.
   *
   * @param beforeScale whether a scale word follows, so that a fraction makes sense
   */
  static Optional<BigDecimal> read(String key, boolean beforeScale) {
    if (PLAIN.matcher(key).matches()) {
      return Optional.of(new BigDecimal(key));
    }
    if (THOUSANDS.matcher(key).matches()) {
      return Optional.of(new BigDecimal(key.replaceAll("[^0-9]", "")));
    }
    Matcher fraction = FRACTION.matcher(key);
    return beforeScale && fraction.matches()
        ? Optional.of(new BigDecimal(fraction.group(1) + "." + fraction.group(2)))
        : Optional.empty();
  }
}
