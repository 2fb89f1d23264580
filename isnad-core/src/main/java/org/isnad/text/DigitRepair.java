package org.isnad.text;

import java.util.function.Function;

/**
 * Writes Arabic-Indic and Persian digits as 0-9: {@code ٢٠١٣} becomes {@code 2013}. With them go
 * the Arabic percent sign and, between digits, the Arabic decimal and thousands separators. One
 * character for one.
 */
final class DigitRepair implements RepairStep {
  private static final Function<Span, Damage> DIGITS = Damage.EasternDigits::new;

  @Override
  public void propose(String text, Edits edits) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ArabicLetters.ARABIC_INDIC_ZERO || c > ArabicLetters.PERSIAN_NINE) {
        continue;
      }
      char western = western(c);
      if (western != c && (!isSeparator(c) || betweenDigits(text, i))) {
        edits.replaceUnit(i, western, DIGITS);
      }
    }
  }

  private static char western(char c) {
    if (c <= ArabicLetters.ARABIC_INDIC_NINE) {
      return (char) ('0' + (c - ArabicLetters.ARABIC_INDIC_ZERO));
    }
    if (c >= ArabicLetters.PERSIAN_ZERO) {
      return (char) ('0' + (c - ArabicLetters.PERSIAN_ZERO));
    }
    switch (c) {
      case ArabicLetters.PERCENT_SIGN:
        return '%';
      case ArabicLetters.DECIMAL_SEPARATOR:
        return '.';
      case ArabicLetters.THOUSANDS_SEPARATOR:
        return ',';
      default:
        return c;
    }
  }

  private static boolean isSeparator(char c) {
    return c == ArabicLetters.DECIMAL_SEPARATOR || c == ArabicLetters.THOUSANDS_SEPARATOR;
  }

  private static boolean betweenDigits(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && isDigit(text.charAt(at - 1))
        && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || ArabicLetters.isEasternDigit(c);
  }
}
