package org.isnad.when;

import java.util.Optional;
import org.isnad.when.Counts.Count;
import org.isnad.when.DateExpression.Kind;

/** Years: عام 2012، عام ألفين وثلاثة، سنة 2005، عامي 2020 و2021، ربيع 2011، في 2018، (2015). */
final class YearRule implements DateRule {

  @Override
  public Optional<DateMatch> match(DateLine line, int at, Anchor anchor) {
    int several = line.skip(at, WordKind.YEARS_HEAD);
    if (several > at && line.year(several) > 0) {
      return Optional.of(year(line, several, list(line, several)).withKind(Kind.RANGE));
    }
    int head = line.skip(line.skip(at, WordKind.SEASON), WordKind.YEAR_HEAD);
    Optional<Count> inWords = head > at ? YearWords.read(line, head) : Optional.empty();
    if (inWords.isPresent()) {
      return inWords.map(y -> DateMatch.point(y.to(), Optional.of(ResolvedDate.ofYear(y.value()))));
    }
    if (line.year(head) < 0) {
      return Optional.empty();
    }
    boolean introduced = head > at;
    if (!introduced && !isBareYear(line, at)) {
      return Optional.empty();
    }
    int end = pair(line, head);
    DateMatch match = year(line, head, YearClause.skipEra(line, end));
    boolean stretch = end > head + 1 && line.hasKey(at - 1, "(");
    return Optional.of(stretch ? match.withKind(Kind.RANGE) : match);
  }

  private static DateMatch year(DateLine line, int at, int to) {
    int year = line.year(at);
    boolean islamic = year < 1500 && line.is(to - 1, WordKind.HIJRI);
    Optional<ResolvedDate> date =
        islamic
            ? CalendarResolver.firstOfIslamicYear(year)
            : Optional.of(ResolvedDate.ofYear(year));
    return DateMatch.point(to, date);
  }

  /** End of 2020 و2021 or 1948 و1965 و1971. */
  private static int list(DateLine line, int first) {
    int to = first + 1;
    while (line.is(to, WordKind.JOIN)
        && line.year(line.skip(line.skip(to, WordKind.JOIN), WordKind.YEAR_HEAD)) > 0) {
      to = line.skip(line.skip(to, WordKind.JOIN), WordKind.YEAR_HEAD) + 1;
    }
    return to;
  }

  /** End of 2011/2012 or 2011-2012, else of the one year. */
  private static int pair(DateLine line, int first) {
    boolean sign = line.hasKey(first + 1, "/") || line.hasKey(first + 1, "-");
    boolean number = line.number(first + 2) >= 0;
    return sign && number ? first + 3 : first + 1;
  }

  /** A year in figures alone: after a word that goes with years, or in brackets. */
  private static boolean isBareYear(DateLine line, int at) {
    int year = line.year(at);
    int to = pair(line, at);
    if (year < 1900 || line.is(to, WordKind.COUNTED)) {
      return false;
    }
    if (line.hasKey(at - 1, "(")) {
      return line.hasKey(to, ")");
    }
    boolean counts = to < line.size() && line.atom(to).tag().equals("NN");
    boolean joined = line.is(at - 1, WordKind.AND) && line.year(at - 2) > 0;
    return (line.is(at - 1, WordKind.YEAR_CUE) || line.is(at - 1, WordKind.EDGE) || joined)
        && !counts;
  }
}
