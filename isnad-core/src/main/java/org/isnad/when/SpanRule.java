package org.isnad.when;

import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.when.Counts.Count;
import org.isnad.when.DateExpression.Kind;

/**
 * Stretches from one date to another, resolved to their start: من 26 أبريل إلى 3 مايو 2022، بين
 * مارس ومايو 2021، من فبراير (شباط) وحتى أغسطس (آب) 2001، بين 2014 و2019، من عام 2014 إلى عام 2019.
 *
 * <p>A year that stands at the end alone holds for both; a start that would then lie behind the end
 * belongs to the year before.
 */
final class SpanRule implements DateRule {

  /**
   * A day or month with what is said of its year.
   *
   * @param day empty for a month alone
   */
  private record End(OptionalInt day, MonthName month, YearClause year) {
    int to() {
      return Math.max(month.to(), year.to());
    }

    boolean liesBehind(End other) {
      int own = month.month() * 100 + day.orElse(0);
      return own > other.month.month() * 100 + other.day.orElse(31);
    }
  }

  @Override
  public Optional<DateMatch> match(DateLine line, int at, Anchor anchor) {
    Optional<DateMatch> years = years(line, at);
    if (years.isPresent()) {
      return years;
    }
    Optional<End> start = end(line, at);
    if (start.isEmpty() || start.get().year().place() != YearClause.Place.UNSAID) {
      return Optional.empty();
    }
    int link = link(line, at, start.get().to());
    Optional<End> end = link > start.get().to() ? end(line, link) : Optional.empty();
    return end.filter(e -> e.month().islamic() == start.get().month().islamic())
        .filter(e -> e.year().place() != YearClause.Place.UNSAID)
        .map(e -> DateMatch.of(e.to(), resolve(start.get(), e, anchor), Kind.RANGE));
  }

  private static Optional<DateMatch> years(DateLine line, int at) {
    int first = line.skip(at, WordKind.YEAR_HEAD);
    if (line.year(first) < 0) {
      return Optional.empty();
    }
    int link = link(line, at, first + 1);
    int second = line.skip(link, WordKind.YEAR_HEAD);
    boolean stretch = link > first + 1 && line.year(second) > line.year(first);
    return stretch && !line.is(second + 1, WordKind.COUNTED)
        ? Optional.of(
            DateMatch.of(
                second + 1, Optional.of(ResolvedDate.ofYear(line.year(first))), Kind.RANGE))
        : Optional.empty();
  }

  private static Optional<End> end(DateLine line, int at) {
    int start = line.skip(at, WordKind.EDGE);
    Optional<Count> day = Counts.dayOfMonth(line, start);
    int name = day.map(d -> line.skip(d.to(), WordKind.OF)).orElse(start);
    return MonthName.read(line, line.skip(name, WordKind.MONTH_HEAD))
        .map(
            m ->
                new End(
                    day.map(d -> OptionalInt.of(d.value())).orElse(OptionalInt.empty()),
                    m,
                    YearClause.read(line, m.to())));
  }

  /** Where the second date begins, or {@code at}: إلى، وحتى; و only after بين. */
  private static int link(DateLine line, int start, int at) {
    int joined = line.skip(at, WordKind.AND);
    int to = line.skip(joined, WordKind.UNTIL);
    if (to > joined) {
      return line.hasKey(to, "غايه") ? to + 1 : to;
    }
    if (joined > at && (isBetween(line, start - 1) || isBetween(line, start - 2))) {
      return joined;
    }
    boolean toward = joined == at && (line.hasKey(at, "الي") || line.hasKey(at, "-"));
    int behind = line.hasKey(at + 1, "غايه") ? at + 2 : at + 1;
    return toward ? behind : at;
  }

  private static boolean isBetween(DateLine line, int at) {
    return line.hasKey(at, "بين");
  }

  private static Optional<ResolvedDate> resolve(End start, End end, Anchor anchor) {
    Optional<ResolvedDate> last =
        CalendarResolver.resolve(end.day(), end.month(), end.year(), anchor);
    boolean islamic = start.month().islamic();
    if (islamic || last.isEmpty()) {
      return CalendarResolver.resolve(start.day(), start.month(), end.year(), anchor);
    }
    int year = last.get().year() - (start.liesBehind(end) ? 1 : 0);
    YearClause clause = new YearClause(YearClause.Place.STATED, year, end.to());
    return CalendarResolver.resolve(start.day(), start.month(), clause, anchor);
  }
}
