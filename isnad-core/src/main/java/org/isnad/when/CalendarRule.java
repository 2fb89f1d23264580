package org.isnad.when;

import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.when.Counts.Count;
import org.isnad.when.DateExpression.Kind;

/**
 * Days and months by name: 13 أغسطس، الثالث من مايو/أيار الماضي، يومي 9 و10 مايو 2022، في نيسان.
 */
final class CalendarRule implements DateRule {

  @Override
  public Optional<DateMatch> match(DateLine line, int at, Anchor anchor) {
    Optional<DateMatch> day = matchDay(line, at, anchor);
    return day.isPresent() ? day : matchMonth(line, at, anchor);
  }

  /** A day with its month. */
  Optional<DateMatch> matchDay(DateLine line, int at, Anchor anchor) {
    int start = line.skip(at, WordKind.DAYS_HEAD);
    Optional<Count> first = Counts.dayOfMonth(line, start);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int to = first.get().to();
    boolean range = false;
    for (Optional<Count> next = joined(line, to); next.isPresent(); next = joined(line, to)) {
      to = next.get().to();
      range = true;
    }
    Optional<MonthName> month = monthAfterDay(line, start, to);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    YearClause year = YearClause.read(line, month.get().to());
    OptionalInt day = OptionalInt.of(first.get().value());
    return Optional.of(
        DateMatch.of(
            Math.max(month.get().to(), year.to()),
            CalendarResolver.resolve(day, month.get(), year, anchor),
            range ? Kind.RANGE : Kind.POINT));
  }

  /** A further day of the same month: و10، إلى 30، -12. */
  private static Optional<Count> joined(DateLine line, int at) {
    Optional<DateWord> join = line.word(at, WordKind.JOIN);
    if (join.isEmpty() && !line.hasKey(at, "،") && !line.hasKey(at, ",")) {
      return Optional.empty();
    }
    return Counts.dayOfMonth(line, at + join.map(DateWord::length).orElse(1));
  }

  private static Optional<MonthName> monthAfterDay(DateLine line, int day, int at) {
    int of = line.skip(at, WordKind.OF);
    boolean bare =
        line.number(day) >= 0
            || line.hasKey(day, "اول")
            || line.hasKey(day, "فاتح")
            || line.hasKey(day, "غره");
    if (of == at && !bare) {
      return Optional.empty(); // "الثاني" needs من: أكتوبر may follow تشرين الأول by chance
    }
    return MonthName.read(line, line.skip(of, WordKind.MONTH_HEAD));
  }

  private static Optional<DateMatch> matchMonth(DateLine line, int at, Anchor anchor) {
    int name = line.skip(at, WordKind.MONTH_HEAD);
    Optional<MonthName> found = MonthName.read(line, name);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    MonthName month = found.get();
    YearClause year = YearClause.read(line, month.to());
    boolean told = name > at || year.place() != YearClause.Place.UNSAID;
    boolean cue = line.is(at - 1, WordKind.MONTH_CUE) && !month.islamic();
    if (!month.sure() && !told && !cue) {
      return Optional.empty();
    }
    return Optional.of(
        DateMatch.point(
            year.to(), CalendarResolver.resolve(OptionalInt.empty(), month, year, anchor)));
  }
}
