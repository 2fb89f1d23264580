package org.isnad.when;

import java.util.Optional;

/**
 * Passes over names that hold date words: حركة 20 فبراير، قوى 14 آذار، صلاة الجمعة، صحيفة "اليوم".
 * A year or a modifier behind makes it a date after all: ثورة 25 يناير 2011.
 */
final class NameRule implements DateRule {

  @Override
  public Optional<DateMatch> match(DateLine line, int at, Anchor anchor) {
    if (line.is(at, WordKind.NAME_HEAD)) {
      return namedForDay(line, at);
    }
    if (line.is(at, WordKind.DAY_NAME_HEAD) && line.is(at + 1, WordKind.WEEKDAY)) {
      return Optional.of(DateMatch.noDate(at + 2));
    }
    if (line.is(at, WordKind.OUTLET_HEAD)) {
      return outlet(line, at);
    }
    boolean both = line.is(at, WordKind.WEEKDAY) && isTwo(line, at);
    return both ? Optional.of(DateMatch.noDate(at + 1)) : Optional.empty();
  }

  /** الاثنين as "the two": الاثنين معا، بين الاثنين. */
  private static boolean isTwo(DateLine line, int at) {
    boolean between =
        line.hasKey(at - 1, "بين") && !line.is(at + 1, WordKind.AND) && line.hasKey(at, "الاثنين");
    return between || line.hasKey(at + 1, "معا");
  }

  private static Optional<DateMatch> namedForDay(DateLine line, int at) {
    int day = isQuote(line, at + 1) ? at + 2 : at + 1;
    Optional<MonthName> month =
        Counts.dayOfMonth(line, day)
            .flatMap(d -> MonthName.read(line, line.skip(d.to(), WordKind.OF)));
    return month
        .filter(m -> YearClause.read(line, m.to()).place() == YearClause.Place.UNSAID)
        .map(m -> DateMatch.noDate(m.to()));
  }

  /** The outlet's noun, then اليوم at once, in quotes or after one more word: قناة روسيا اليوم. */
  private static Optional<DateMatch> outlet(DateLine line, int at) {
    for (int i = at + 1; i <= at + 3 && i < line.size(); i++) {
      if (line.is(i, WordKind.TODAY)) {
        boolean dated = line.is(i + 1, WordKind.WEEKDAY);
        return dated ? Optional.empty() : Optional.of(DateMatch.noDate(i + 1));
      }
      if (!isQuote(line, i) && !line.atom(i).isWord()) {
        return Optional.empty();
      }
      if (line.atom(i).isVerb()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  static boolean isQuote(DateLine line, int at) {
    return at >= 0 && at < line.size() && "\"'«»“”".contains(line.atom(at).key());
  }
}
