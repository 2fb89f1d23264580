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
        line.year(at) > 0 ? date(first, middle, last) : date(last, middle, first);
    if (date.isEmpty() && line.year(at + 4) > 0) {
      date = date(last, first, middle); // American order, where the other cannot be
    }
    return date.map(d -> DateMatch.point(at + 5, Optional.of(ResolvedDate.ofDay(d))));
  }

  /** Three numbers, one a year, with one sign between them and no blanks. */
  private static boolean isDate(DateLine line, int at) {
    if (at + 4 >= line.size() || line.number(at) < 0) {
      return false;
    }
    for (int i = at; i < at + 4; i++) {
      if (!line.atom(i).touches(line.atom(i + 1))) {
        return false;
      }
    }
    String sign = line.atom(at + 1).key();
    return "-/.".contains(sign)
        && line.hasKey(at + 3, sign)
        && line.number(at + 2) > 0
        && (line.year(at) > 0 && line.number(at + 4) > 0 || line.year(at + 4) > 0);
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
