package org.isnad.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.isnad.when.Counts.Count;
import org.isnad.when.DateExpression.Kind;

/**
 * Weeks, months and years seen from publication: الأسبوع الماضي، هذا العام، السادس من الشهر الحالي،
 * الأيام القليلة الماضية، الربع الأول من العام الجاري.
 *
 * <p>A week has no date of its own in the record: it is given as the month that holds it.
 */
final class PeriodRule implements DateRule {

  @Override
  public Optional<DateMatch> match(DateLine line, int at, Anchor anchor) {
    Optional<DateMatch> day = dayOfMonth(line, at, anchor);
    if (day.isPresent()) {
      return day;
    }
    Optional<DateMatch> weekday = dayOfWeek(line, at, anchor);
    if (weekday.isPresent()) {
      return weekday;
    }
    Optional<DateMatch> portion = portion(line, at, anchor);
    if (portion.isPresent()) {
      return portion;
    }
    Optional<DateMatch> one = one(line, at, anchor);
    return one.isPresent() ? one : many(line, at, anchor);
  }

  /** السادس من الشهر الحالي، 5 الجاري. */
  private static Optional<DateMatch> dayOfMonth(DateLine line, int at, Anchor anchor) {
    Optional<Count> day = Counts.dayOfMonth(line, at);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int noun = line.skip(day.get().to(), WordKind.OF);
    Optional<DateWord> month = unit(line, noun, TimeUnit.MONTH);
    Optional<Place> place = Place.read(line, noun + month.map(DateWord::length).orElse(0));
    boolean short5 = month.isEmpty() && place.isPresent() && line.is(noun, WordKind.CURRENT);
    if (place.isEmpty() || month.isEmpty() && !short5) {
      return Optional.empty();
    }
    Optional<YearMonth> base =
        place.get().same
            ? anchor.previous().filter(p -> p.month().isPresent()).map(PeriodRule::monthOf)
            : anchor.published().map(p -> YearMonth.from(p).plusMonths(place.get().offset));
    int number = day.get().value();
    Optional<ResolvedDate> date =
        base.filter(m -> m.isValidDay(number)).flatMap(m -> ResolvedDate.findDay(m.atDay(number)));
    return Optional.of(DateMatch.point(place.get().to, date));
  }

  private static YearMonth monthOf(ResolvedDate date) {
    return YearMonth.from(date.firstDay());
  }

  /** الأحد من الأسبوع الماضي. Weeks are taken to begin on Saturday. */
  private static Optional<DateMatch> dayOfWeek(DateLine line, int at, Anchor anchor) {
    Optional<DateWord> day = line.word(at, WordKind.WEEKDAY);
    if (day.isEmpty() || !line.is(at + 1, WordKind.OF)) {
      return Optional.empty();
    }
    Optional<DateWord> week = unit(line, at + 2, TimeUnit.WEEK);
    Optional<Place> place = week.flatMap(w -> Place.read(line, at + 2 + w.length()));
    if (line.is(at + 2, WordKind.THIS)) { // الثلاثاء من هذا الأسبوع
      int to = line.skip(at + 2, WordKind.THIS);
      place = unit(line, to, TimeUnit.WEEK).map(w -> new Place(0, false, to + w.length()));
    }
    if (place.isEmpty() || place.get().same) {
      return Optional.empty();
    }
    Place where = place.get();
    DayOfWeek name = DayOfWeek.of(day.get().value());
    Optional<LocalDate> date =
        anchor
            .published()
            .map(p -> p.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)))
            .map(p -> p.plusWeeks(where.offset).with(TemporalAdjusters.nextOrSame(name)));
    return Optional.of(DateMatch.point(where.to, date.flatMap(ResolvedDate::findDay)));
  }

  /** الربع الأول من العام الجاري، النصف الثاني من 2021. */
  private static Optional<DateMatch> portion(DateLine line, int at, Anchor anchor) {
    if (!line.is(at, WordKind.PORTION)) {
      return Optional.empty();
    }
    int of = line.skip(line.skip(at + 1, WordKind.ORDINAL), WordKind.LAST);
    if (!line.is(of, WordKind.OF)) {
      return Optional.empty();
    }
    int year = line.skip(of + 1, WordKind.YEAR_HEAD);
    if (line.year(year) > 0) {
      return Optional.of(
          DateMatch.of(year + 1, Optional.of(ResolvedDate.ofYear(line.year(year))), Kind.RANGE));
    }
    return one(line, of + 1, anchor).map(m -> m.withKind(Kind.RANGE));
  }

  private static Optional<DateWord> unit(DateLine line, int at, TimeUnit unit) {
    return line.word(at, WordKind.THE_UNIT).filter(w -> TimeUnit.at(w.value()) == unit);
  }

  /**
   * One definite unit: الأسبوع الماضي، هذا العام; after an edge word also a bare one: نهاية
   * الأسبوع.
   */
  private static Optional<DateMatch> one(DateLine line, int at, Anchor anchor) {
    int noun = line.skip(at, WordKind.THIS);
    Optional<DateWord> word = line.word(noun, WordKind.THE_UNIT);
    // "العام" is also "general": الأمين العام الحالي
    if (word.isEmpty() || line.atom(noun).tag().equals("DTJJ")) {
      return Optional.empty();
    }
    int after = noun + word.get().length();
    TimeUnit unit = TimeUnit.at(word.get().value());
    Optional<Place> place = Place.read(line, after);
    if (place.isPresent()) {
      return Optional.of(DateMatch.point(place.get().to, one(unit, place.get(), anchor)));
    }
    boolean edge = line.is(at - 1, WordKind.EDGE);
    boolean named = line.year(after) > 0 || line.is(after, WordKind.GREGORIAN_MONTH);
    boolean plain = after >= line.size() || !line.atom(after).tag().equals("DTJJ");
    if ((noun > at || edge) && !named && plain) {
      return Optional.of(DateMatch.point(after, one(unit, new Place(0, false, after), anchor)));
    }
    return Optional.empty();
  }

  private static Optional<ResolvedDate> one(TimeUnit unit, Place place, Anchor anchor) {
    switch (unit) {
      case WEEK:
        return place.same ? Optional.empty() : anchor.monthOfDay(7 * place.offset);
      case MONTH:
        return place.same
            ? anchor.previous().filter(p -> p.month().isPresent()).map(PeriodRule::month)
            : anchor.month(place.offset);
      case YEAR:
        return place.same
            ? anchor.previous().map(p -> ResolvedDate.ofYear(p.year()))
            : anchor.year(place.offset);
      default:
        return Optional.empty(); // a decade or century is no date
    }
  }

  private static ResolvedDate month(ResolvedDate date) {
    return ResolvedDate.ofMonth(monthOf(date));
  }

  /**
   * Several definite units: الأيام القليلة الماضية، الأشهر الثمانية الماضية، الأسبوعين الماضيين.
   */
  private static Optional<DateMatch> many(DateLine line, int at, Anchor anchor) {
    Optional<DateWord> units = line.word(at, WordKind.THE_UNITS);
    if (units.isEmpty()) {
      units = line.word(at, WordKind.THE_UNITS_TWO);
    }
    if (units.isEmpty()) {
      return Optional.empty();
    }
    int count = line.skip(line.skip(at + units.get().length(), WordKind.FEW), WordKind.CARDINAL);
    if (line.hasKey(count, "ال") && line.number(count + 1) >= 0) {
      count += 2; // الساعات الـ48
    }
    if (line.is(count, WordKind.NEXT)) {
      return Optional.of(
          DateMatch.of(line.skip(count, WordKind.NEXT), Optional.empty(), Kind.VAGUE));
    }
    if (!line.is(count, WordKind.LAST)) {
      return Optional.empty();
    }
    TimeUnit unit = TimeUnit.at(units.get().value());
    int to = line.skip(line.skip(count, WordKind.LAST), WordKind.FEW);
    return Optional.of(DateMatch.of(to, many(unit, anchor), Kind.RANGE));
  }

  /** A span coarse enough to hold "the last days", "the last weeks". */
  private static Optional<ResolvedDate> many(TimeUnit unit, Anchor anchor) {
    switch (unit) {
      case HOUR: // the last hours may reach back into the day before
      case DAY:
        return anchor.monthOfDay(0);
      case WEEK:
      case MONTH:
        return anchor.year(0);
      default:
        return Optional.empty();
    }
  }

  /** How many units from publication, or that of the date before. */
  private static final class Place {
    final int offset;
    final boolean same;
    final int to;

    Place(int offset, boolean same, int to) {
      this.offset = offset;
      this.same = same;
      this.to = to;
    }

    static Optional<Place> read(DateLine line, int at) {
      if (line.is(at, WordKind.BEFORE_LAST)) {
        return Optional.of(new Place(-2, false, line.skip(at, WordKind.BEFORE_LAST)));
      }
      if (line.is(at, WordKind.LAST)) {
        return Optional.of(new Place(-1, false, line.skip(at, WordKind.LAST)));
      }
      if (line.is(at, WordKind.CURRENT)) {
        return Optional.of(new Place(0, false, line.skip(at, WordKind.CURRENT)));
      }
      if (line.is(at, WordKind.NEXT)) {
        return Optional.of(new Place(1, false, line.skip(at, WordKind.NEXT)));
      }
      return line.is(at, WordKind.SAME)
          ? Optional.of(new Place(0, true, line.skip(at, WordKind.SAME)))
          : Optional.empty();
    }
  }
}
