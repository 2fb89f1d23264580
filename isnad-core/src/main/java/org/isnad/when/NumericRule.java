package org.isnad.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates in figures: 2022-05-14، 14/5/2022، 14.5.2022. */
final class NumericRule implements DateRule {

  @Override
  public Optional<DateMatch> match(DateLine line, int at, Anchor anchor) {
    if (!isDate(line, at)) {
      return Optional.empty();
    }
    int first = line.number(at);
    int middle = line.number(at + 2);
    int last = line.number(at + 4);
    Optional<LocalDate> date =
        isYear(first) ? date(first, middle, last) : date(last, middle, first);
    if (date.isEmpty() && isYear(last)) {
      date = date(last, first, middle); // American order, where the other cannot be
    }
    return date.map(d -> DateMatch.point(at + 5, Optional.of(ResolvedDate.ofDay(d))));
  }

  /** Three numbers, one a year, with one sign between them; blanks only around slashes. */
  private static boolean isDate(DateLine line, int at) {
    if (at + 4 >= line.size() || line.number(at) < 0) {
      return false;
    }
    String sign = line.atom(at + 1).key();
    for (int i = at; i < at + 4; i++) {
      if (!line.atom(i).touches(line.atom(i + 1)) && !sign.equals("/")) {
        return false;
      }
    }
    return "-/.".contains(sign)
        && line.hasKey(at + 3, sign)
        && line.number(at + 2) > 0
        && (isYear(line.number(at)) && line.number(at + 4) > 0 || isYear(line.number(at + 4)));
  }

  private static boolean isYear(int number) {
    return number >= 1900 && number <= 2100;
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
