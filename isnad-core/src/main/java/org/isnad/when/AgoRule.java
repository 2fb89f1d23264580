package org.isnad.when;

import java.util.Optional;
import org.isnad.when.Counts.Count;
import org.isnad.when.DateExpression.Kind;

/**
 * Distances in time: قبل ثلاثة أيام، قبل نحو أسبوعين، منذ 3 أشهر، بعد يومين.
 *
 * <p>Counted from publication, unless من follows ("قبل يومين من الهجوم") or the word is بعد: then
 * from something in the text, and the date stays open. منذ with years tells how long a state has
 * lasted, not when it began, so it stays open too.
 */
final class AgoRule implements DateRule {

  /** How a distance is counted. */
  private static final class Distance {
    final TimeUnit unit;
    final int count; // 0: some
    final int to;
    final boolean about;
    final boolean open; // more than so many

    Distance(TimeUnit unit, int count, int to, boolean about, boolean open) {
      this.unit = unit;
      this.count = count;
      this.to = to;
      this.about = about;
      this.open = open;
    }
  }

  @Override
  public Optional<DateMatch> match(DateLine line, int at, Anchor anchor) {
    boolean since = line.is(at, WordKind.SINCE);
    boolean ago = line.is(at, WordKind.AGO);
    boolean over = line.is(at, WordKind.OVER);
    if (!since && !ago && !over && !line.is(at, WordKind.AFTER)) {
      return Optional.empty();
    }
    int start =
        since ? line.skip(at, WordKind.SINCE) : over ? line.skip(at, WordKind.OVER) : at + 1;
    Optional<Distance> distance = distance(line, start);
    if (distance.isEmpty()) {
      return Optional.empty();
    }
    Distance d = distance.get();
    if (over) {
      return Optional.of(DateMatch.of(d.to, Optional.empty(), Kind.DURATION));
    }
    boolean fromElsewhere = line.is(d.to, WordKind.OF) || line.hasKey(d.to, "على");
    if (!since && (!ago || fromElsewhere)) {
      return Optional.of(DateMatch.of(d.to, Optional.empty(), Kind.VAGUE));
    }
    boolean years = d.unit.compareTo(TimeUnit.YEAR) >= 0;
    if (d.open || since && years) {
      return Optional.of(DateMatch.of(d.to, Optional.empty(), Kind.DURATION));
    }
    return Optional.of(DateMatch.of(d.to, resolve(d, anchor), since ? Kind.SINCE : Kind.POINT));
  }

  private static Optional<Distance> distance(DateLine line, int at) {
    int start = line.skip(at, WordKind.ABOUT);
    boolean about = start > at;
    boolean open = line.is(start, WordKind.MORE_THAN);
    start = line.skip(start, WordKind.MORE_THAN);
    Optional<DateWord> two = line.word(start, WordKind.UNITS_TWO);
    if (two.isPresent()) {
      return Optional.of(end(line, two.get(), 2, start, about, open));
    }
    Optional<DateWord> some = line.word(line.skip(start, WordKind.FEW), WordKind.UNITS);
    if (some.isPresent()) {
      return Optional.of(end(line, some.get(), 0, line.skip(start, WordKind.FEW), about, open));
    }
    Optional<Count> count = Counts.cardinal(line, start);
    int noun = count.map(Count::to).orElse(start);
    Optional<DateWord> unit = line.word(noun, WordKind.UNIT);
    if (unit.isEmpty() && count.isPresent()) {
      unit = line.word(noun, WordKind.UNITS);
    }
    int number = count.map(Count::value).orElse(1);
    return unit.map(u -> end(line, u, number, noun, about, open));
  }

  private static Distance end(
      DateLine line, DateWord unit, int count, int at, boolean about, boolean open) {
    int to = at + unit.length();
    int after = line.skip(to, WordKind.ADVERB_ABOUT);
    return new Distance(TimeUnit.at(unit.value()), count, after, about || after > to, open);
  }

  private static Optional<ResolvedDate> resolve(Distance d, Anchor anchor) {
    switch (d.unit) {
      case MINUTE:
        return anchor.day(0);
      case HOUR:
        return anchor.day(-(d.count / 24));
      case DAY:
        if (d.count == 0) {
          return anchor.monthOfDay(-3);
        }
        return d.about ? anchor.monthOfDay(-d.count) : anchor.day(-d.count);
      case WEEK:
        return d.count == 0 ? Optional.empty() : anchor.monthOfDay(-7 * d.count);
      case MONTH:
        return d.count == 0 ? Optional.empty() : anchor.month(-d.count);
      case YEAR:
        return d.count == 0 ? Optional.empty() : anchor.year(-d.count);
      default:
        return Optional.empty();
    }
  }
}
