package org.isnad.app.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as decimals. */
public final class Rounded {
  private Rounded() {}

  /**
   * Rounds half to even on the exact value, as Python and C print: 0.3125 is 0.312. Java's {@code
   * %.3f} rounds half up, and published figures would differ by which program printed them.
   *
   * @param value 0 to 1
   * @param digits behind the point
   */
  public static String of(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }
}
