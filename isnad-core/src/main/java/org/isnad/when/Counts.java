package org.isnad.when;

import java.util.Optional;

/** Reads numbers in digits and in words. */
final class Counts {
  private Counts() {}

  /**
   * A number and where the line goes on after it.
   *
   * @param value at least 0
   * @param to one past its last atom
   */
  record Count(int value, int to) {}

  /** A counting number: 3، ثلاثة، خمسة وعشرين، ثمانية عشر. */
  static Optional<Count> cardinal(DateLine line, int at) {
    int digits = line.number(at);
    if (digits >= 0) {
      return Optional.of(new Count(digits, at + 1));
    }
    Optional<DateWord> first = line.word(at, WordKind.CARDINAL);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int value = first.get().value();
    int to = at + first.get().length();
    if (value < 10 && line.is(to, WordKind.AND)) {
      Optional<DateWord> tens = line.word(to + 1, WordKind.CARDINAL);
      if (tens.isPresent() && tens.get().value() % 10 == 0 && tens.get().value() >= 20) {
        return Optional.of(new Count(value + tens.get().value(), to + 1 + tens.get().length()));
      }
    }
    return Optional.of(new Count(value, to));
  }

  /** A day of the month: 13، الثالث عشر، الأول. */
  static Optional<Count> dayOfMonth(DateLine line, int at) {
    int digits = line.number(at);
    if (digits >= 1 && digits <= 31 && line.atom(at).key().length() <= 2) {
      return Optional.of(new Count(digits, at + 1));
    }
    Optional<DateWord> ordinal = line.word(at, WordKind.ORDINAL);
    if (ordinal.isPresent()) {
      return ordinal.map(o -> new Count(o.value(), at + o.length()));
    }
    return line.hasKey(at, "اول") ? Optional.of(new Count(1, at + 1)) : Optional.empty();
  }
}
