package org.isnad.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What relative dates are counted from.
 *
 * @param published publication date of the article
 * @param previous the last date resolved in the same sentence, for الشهر نفسه and the like
 */
record Anchor(Optional<LocalDate> published, Optional<ResolvedDate> previous) {

  /** The day so many days from publication. */
  Optional<ResolvedDate> day(int offset) {
    return published.map(p -> ResolvedDate.ofDay(p.plusDays(offset)));
  }

  /** The month that holds the day so many days from publication. */
  Optional<ResolvedDate> monthOfDay(int offset) {
    return published.map(p -> ResolvedDate.ofMonth(YearMonth.from(p.plusDays(offset))));
  }

  Optional<ResolvedDate> month(int offset) {
    return published.map(p -> ResolvedDate.ofMonth(YearMonth.from(p).plusMonths(offset)));
  }

  Optional<ResolvedDate> year(int offset) {
    return published.map(p -> ResolvedDate.ofYear(p.getYear() + offset));
  }
}
