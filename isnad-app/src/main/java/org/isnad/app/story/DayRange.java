package org.isnad.app.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a date of any precision covers: {@code 2012}, {@code 2013-09}, {@code 2013-09-26}.
 *
 * @param first day
 * @param last day, not before the first
 */
public record DayRange(LocalDate first, LocalDate last) {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");
  private static final int DECEMBER = 12;

  public DayRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  /** The days of an ISO date; empty if it is none. */
  public static Optional<DayRange> of(String date) {
    Matcher parts = DATE.matcher(date);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      if (parts.group(3) != null) {
        LocalDate day = LocalDate.parse(date);
        return Optional.of(new DayRange(day, day));
      }
      int year = Integer.parseInt(parts.group(1));
      int first = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
      int last = parts.group(2) == null ? DECEMBER : first;
      return Optional.of(
          new DayRange(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Days between two ranges; 0 if they share a day. */
  long gap(DayRange other) {
    long after = ChronoUnit.DAYS.between(last, other.first);
    long before = ChronoUnit.DAYS.between(other.last, first);
    return Math.max(0, Math.max(after, before));
  }
}
