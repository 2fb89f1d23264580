package org.isnad.when;

import java.util.Optional;

/**
 * The name of a month, once or in two traditions: مايو، مايو/أيار، نيسان (أبريل).
 *
 * @param islamic whether it belongs to the Islamic calendar
 * @param month 1 to 12
 * @param to one past its last atom
 * @param sure whether it cannot be another word
 */
record MonthName(boolean islamic, int month, int to, boolean sure) {

  static Optional<MonthName> read(DateLine line, int at) {
    Optional<DateWord> first = word(line, at);
    if (first.isEmpty() || (line.atom(at).isVerb() && first.get().needsCue())) {
      return Optional.empty();
    }
    DateWord name = first.get();
    boolean sure = !name.needsCue();
    int to = at + name.length();
    int next = twin(line, to, name);
    if (next > to) {
      to = next;
      sure = true;
    }
    boolean islamic = name.kind() == WordKind.ISLAMIC_MONTH;
    return Optional.of(new MonthName(islamic, name.value(), to, sure));
  }

  private static Optional<DateWord> word(DateLine line, int at) {
    Optional<DateWord> gregorian = line.word(at, WordKind.GREGORIAN_MONTH);
    return gregorian.isPresent() ? gregorian : line.word(at, WordKind.ISLAMIC_MONTH);
  }

  /** Where the line goes on after the same month's name in another tradition, else {@code at}. */
  private static int twin(DateLine line, int at, DateWord name) {
    boolean bracket = line.hasKey(at, "(");
    boolean sign = bracket || line.hasKey(at, "/") || line.hasKey(at, "-");
    int second = sign ? at + 1 : at;
    Optional<DateWord> twin =
        word(line, second).filter(w -> w.kind() == name.kind() && w.value() == name.value());
    if (twin.isEmpty()) {
      return at;
    }
    int to = second + twin.get().length();
    return bracket && line.hasKey(to, ")") ? to + 1 : to;
  }
}
