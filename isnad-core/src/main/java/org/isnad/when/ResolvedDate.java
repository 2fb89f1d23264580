package org.isnad.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * A date at the precision that the text gives: a year, a month or a day of the Gregorian calendar.
 *
 * @param year 1 to 9999
 * @param month 1 to 12; empty when only the year is known
 * @param day 1 to 31; empty when only the month is known
 */
public record ResolvedDate(int year, Optional<Integer> month, Optional<Integer> day) {

  /** How much of a date is known. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY
  }

  public ResolvedDate {
    if (!isYear(year)) {
      throw new IllegalArgumentException("year " + year + " is not between 1 and 9999");
    }
    if (month.isEmpty() && day.isPresent()) {
      throw new IllegalArgumentException("a day needs a month");
    }
    // Rejects a thirteenth month or a thirtieth of February.
    LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  public static ResolvedDate ofYear(int year) {
    return new ResolvedDate(year, Optional.empty(), Optional.empty());
  }

  public static ResolvedDate ofMonth(YearMonth month) {
    return new ResolvedDate(month.getYear(), Optional.of(month.getMonthValue()), Optional.empty());
  }

  public static ResolvedDate ofDay(LocalDate day) {
    return new ResolvedDate(
        day.getYear(), Optional.of(day.getMonthValue()), Optional.of(day.getDayOfMonth()));
  }

  /** The year; empty where it is not one of 1 to 9999, as absurd distances in a text make it. */
  static Optional<ResolvedDate> findYear(long year) {
    return isYear(year) ? Optional.of(ofYear((int) year)) : Optional.empty();
  }

  /** The month; empty as with {@link #findYear}. */
  static Optional<ResolvedDate> findMonth(YearMonth month) {
    return isYear(month.getYear()) ? Optional.of(ofMonth(month)) : Optional.empty();
  }

  /** The day; empty as with {@link #findYear}. */
  static Optional<ResolvedDate> findDay(LocalDate day) {
    return isYear(day.getYear()) ? Optional.of(ofDay(day)) : Optional.empty();
  }

  private static boolean isYear(long year) {
    return year >= 1 && year <= 9999;
  }

  public Precision precision() {
    if (day.isPresent()) {
      return Precision.DAY;
    }
    return month.isPresent() ? Precision.MONTH : Precision.YEAR;
  }

  /** ISO 8601 at this precision: {@code 2012}, {@code 2013-09} or {@code 2013-09-26}. */
  public String iso() {
    StringBuilder iso = new StringBuilder(String.format(Locale.ROOT, "%04d", year));
    month.ifPresent(m -> iso.append(String.format(Locale.ROOT, "-%02d", m)));
    day.ifPresent(d -> iso.append(String.format(Locale.ROOT, "-%02d", d)));
    return iso.toString();
  }

  public LocalDate firstDay() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  public LocalDate lastDay() {
    if (day.isPresent()) {
      return firstDay();
    }
    YearMonth last = YearMonth.of(year, month.orElse(12));
    return last.atEndOfMonth();
  }

  /**
   * Whether all of it lies more than a year before publication, so that news tells it as history.
   * The year before the year of publication is not history: its end may be weeks away.
   */
  public boolean isHistorical(LocalDate published) {
    return lastDay().isBefore(published.minusYears(1));
  }
}
