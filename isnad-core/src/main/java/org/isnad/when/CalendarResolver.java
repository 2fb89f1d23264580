package org.isnad.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.OptionalInt;

/** Turns a month, perhaps a day, and what is said of the year into a date. */
final class CalendarResolver {
  private CalendarResolver() {}

  /**
   * Resolves a day or month.
   *
   * @param day 1 to 31; empty for a month alone
   * @return empty when only a publication date could tell the year and there is none, or when there
   *     is no such date
   */
  static Optional<ResolvedDate> resolve(
      OptionalInt day, MonthName month, YearClause year, Anchor anchor) {
    try {
      return month.islamic()
          ? islamic(day, month, year, anchor)
          : gregorian(month.month(), year, anchor).flatMap(m -> withDay(m, day));
    } catch (DateTimeException e) {
      return Optional.empty(); // the text names a day or year that no calendar has
    }
  }

  private static Optional<ResolvedDate> withDay(YearMonth month, OptionalInt day) {
    return day.isPresent() && month.isValidDay(day.getAsInt())
        ? ResolvedDate.findDay(month.atDay(day.getAsInt()))
        : ResolvedDate.findMonth(month);
  }

  private static Optional<YearMonth> gregorian(int month, YearClause year, Anchor anchor) {
    switch (year.place()) {
      case STATED:
        return Optional.of(YearMonth.of(year.value(), month));
      case SAME:
        return anchor.previous().map(p -> YearMonth.of(p.year(), month));
      default:
        return anchor.published().map(p -> near(month, year, YearMonth.from(p)));
    }
  }

  private static YearMonth near(int month, YearClause year, YearMonth now) {
    YearMonth sameYear = YearMonth.of(now.getYear(), month);
    switch (year.place()) {
      case RELATIVE:
        return sameYear.plusYears(year.value());
      case LAST:
        return sameYear.isBefore(now) ? sameYear : sameYear.minusYears(1);
      case NEXT:
        return sameYear.isAfter(now) ? sameYear : sameYear.plusYears(1);
      case CURRENT:
        return sameYear;
      default:
        return sameYear.isAfter(now) ? sameYear.minusYears(1) : sameYear;
    }
  }

  /** By the Umm al-Qura calendar; other countries' sightings of the moon may differ by a day. */
  private static Optional<ResolvedDate> islamic(
      OptionalInt day, MonthName month, YearClause year, Anchor anchor) {
    if (year.place() == YearClause.Place.STATED) {
      return Optional.of(islamicDate(year.value(), month.month(), day));
    }
    if (anchor.published().isEmpty()) {
      return Optional.empty();
    }
    LocalDate published = anchor.published().get();
    int islamicYear = HijrahDate.from(published).get(ChronoField.YEAR_OF_ERA);
    ResolvedDate date = islamicDate(islamicYear, month.month(), day);
    boolean toCome = date.firstDay().isAfter(published);
    if (year.place() == YearClause.Place.NEXT) {
      return Optional.of(toCome ? date : islamicDate(islamicYear + 1, month.month(), day));
    }
    return Optional.of(toCome ? islamicDate(islamicYear - 1, month.month(), day) : date);
  }

  /** The Gregorian year in which an Islamic year begins; empty outside 1300 to 1600. */
  static Optional<ResolvedDate> firstOfIslamicYear(int year) {
    try {
      return Optional.of(ResolvedDate.ofYear(islamicDate(year, 1, OptionalInt.empty()).year()));
    } catch (DateTimeException e) {
      return Optional.empty(); // Java's Umm al-Qura table ends there
    }
  }

  private static ResolvedDate islamicDate(int year, int month, OptionalInt day) {
    LocalDate date = LocalDate.from(HijrahDate.of(year, month, day.orElse(1)));
    return day.isPresent() ? ResolvedDate.ofDay(date) : ResolvedDate.ofMonth(YearMonth.from(date));
  }
}
