package org.isnad.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What relative dates are counted from.
 *
 * @param published publication date of the article
 * @param previous the last date resolved in the same sentence, for الشهر نفسه and the like
 * @param reported the day on which what follows was said, if it was: a weekday in it lies before
 */
record Anchor(
    Optional<LocalDate> published, Optional<ResolvedDate> previous, Optional<LocalDate> reported) {

  static Anchor of(Optional<LocalDate> published, Optional<ResolvedDate> previous) {
    return new Anchor(published, previous, Optional.empty());
  }

  Anchor reportedOn(Optional<LocalDate> day) {
    return new Anchor(published, previous, day);
  }

  /** The day so many days from the last date of the sentence, where that is a day. */
  Optional<ResolvedDate> dayFromPrevious(int offset) {
    return previous
        .filter(p -> p.precision() == ResolvedDate.Precision.DAY)
        .flatMap(p -> ResolvedDate.findDay(p.firstDay().plusDays(offset)));
  }

  /** The day so many days from publication; empty, as below, where that is in no year of news. */
  Optional<ResolvedDate> day(int offset) {
    return published.flatMap(p -> ResolvedDate.findDay(p.plusDays(offset)));
  }

  /** The month that holds the day so many days from publication. */
  Optional<ResolvedDate> monthOfDay(int offset) {
    return published.flatMap(p -> ResolvedDate.findMonth(YearMonth.from(p.plusDays(offset))));
  }

  Optional<ResolvedDate> month(int offset) {
    return published.flatMap(p -> ResolvedDate.findMonth(YearMonth.from(p).plusMonths(offset)));
  }

  Optional<ResolvedDate> year(int offset) {
    return published.flatMap(p -> ResolvedDate.findYear(p.getYear() + offset));
  }
}
