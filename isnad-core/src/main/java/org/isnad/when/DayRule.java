package org.isnad.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Days by name or by their distance, alone or together with a calendar date: اليوم، مساء أمس الأول،
 * الأحد الماضي، صباح اليوم السبت 14 مايو/أيار الجاري.
 */
final class DayRule implements DateRule {
  private final CalendarRule calendar = new CalendarRule();
  private final NumericRule numeric = new NumericRule();

  @Override
  public Optional<DateMatch> match(DateLine line, int at, Anchor anchor) {
    Parts parts = new Parts(line, at, anchor);
    parts.read();
    return parts.result();
  }

  /** The parts of one expression, as far as they have been read. */
  private final class Parts {
    private final DateLine line;
    private final Anchor anchor;
    private final int from;
    private int to;
    private Optional<Integer> offset = Optional.empty();
    private Optional<DateWord> weekday = Optional.empty();
    private YearClause weekdayPlace = new YearClause(YearClause.Place.UNSAID, 0, 0);
    private Optional<DateMatch> date = Optional.empty();
    private boolean night;
    private boolean unknown;
    private boolean beforeLast;

    Parts(DateLine line, int at, Anchor anchor) {
      this.line = line;
      this.anchor = anchor;
      from = at;
      to = at;
    }

    void read() {
      int at = to;
      while (date.isEmpty() && !unknown) {
        int filled = skipFillers(at);
        if (!readOffset(filled) && !readWeekday(filled) && !readDate(filled)) {
          return;
        }
        at = to;
      }
    }

    private int skipFillers(int from) {
      int at = from;
      while (true) {
        int next = line.skip(line.skip(at, WordKind.DAY_PART), WordKind.DAY_HEAD);
        if (next > at) {
          String last = line.atom(next - 1).key();
          night |= last.equals("ليل") || last.equals("ليله");
          next = line.hasKey(next, "من") ? next + 1 : next;
        }
        next = line.skip(next, WordKind.EQUALS);
        boolean sign = line.hasKey(next, "(") || line.hasKey(next, "،") || line.hasKey(next, ",");
        boolean lead = next > from || found();
        next = sign && lead ? next + 1 : next;
        if (next == at) {
          return at;
        }
        at = next;
      }
    }

    private boolean found() {
      return offset.isPresent() || weekday.isPresent();
    }

    private boolean readOffset(int at) {
      if (offset.isPresent()) {
        return false;
      }
      Optional<DateWord> word = line.word(at, WordKind.DAY_OFFSET);
      if (word.isEmpty() && !weekday.isPresent()) {
        word = line.word(at, WordKind.TODAY).filter(w -> isToday(at + 1));
      }
      word.ifPresent(
          w -> {
            offset = Optional.of(w.value());
            to = at + w.length();
          });
      return word.isPresent();
    }

    private boolean isToday(int after) {
      if (line.hasKey(after, "ال") && line.number(after + 1) >= 0) {
        return false; // اليوم الـ10
      }
      if (after >= line.size() || line.is(after, WordKind.WEEKDAY)) {
        return true;
      }
      boolean adjective = line.atom(after).tag().equals("DTJJ");
      return !adjective && !line.is(after, WordKind.NOT_TODAY) && !line.is(after, WordKind.SAME);
    }

    private boolean readWeekday(int at) {
      Optional<DateWord> word = line.word(at, WordKind.WEEKDAY);
      if (word.isEmpty()) {
        return false;
      }
      int after = at + word.get().length();
      if (weekday.isPresent()) {
        // "ليل السبت الأحد" is the night that begins on Saturday.
        to = night ? after : to;
        return night;
      }
      weekday = word;
      weekdayPlace = YearClause.read(line, after);
      boolean modified =
          weekdayPlace.place() != YearClause.Place.UNSAID
              && weekdayPlace.place() != YearClause.Place.STATED
              && weekdayPlace.place() != YearClause.Place.RELATIVE;
      if (!modified) {
        weekdayPlace = new YearClause(YearClause.Place.UNSAID, 0, after);
      }
      to = modified ? weekdayPlace.to() : after;
      beforeLast = line.is(after, WordKind.BEFORE_LAST);
      to = beforeLast ? line.skip(after, WordKind.BEFORE_LAST) : to;
      unknown = line.is(to, WordKind.OTHER) || weekdayPlace.place() == YearClause.Place.SAME;
      to = line.skip(to, WordKind.OTHER);
      to = night && line.hasKey(to, "-") && line.is(to + 1, WordKind.WEEKDAY) ? to + 1 : to;
      to = line.hasKey(to, ")") && at > from && line.hasKey(at - 1, "(") ? to + 1 : to;
      return true;
    }

    private boolean readDate(int at) {
      Optional<DateMatch> match = numeric.match(line, at, anchor);
      if (match.isEmpty()) {
        match = calendar.matchDay(line, at, anchor);
      }
      match.ifPresent(
          m -> {
            date = match(m);
            to = m.to();
          });
      return match.isPresent();
    }

    /** Takes the second of two dates that stand for one day in two calendars. */
    private Optional<DateMatch> match(DateMatch first) {
      if (!line.is(first.to(), WordKind.EQUALS)) {
        return Optional.of(first);
      }
      int second = line.skip(first.to(), WordKind.EQUALS);
      second = line.hasKey(second, "ل") ? second + 1 : second;
      Optional<DateMatch> other = calendar.matchDay(line, second, anchor);
      if (other.isEmpty()) {
        other = numeric.match(line, second, anchor);
      }
      return other.isPresent() ? other : Optional.of(first);
    }

    Optional<DateMatch> result() {
      if (date.isPresent()) {
        DateMatch match = date.get();
        return Optional.of(new DateMatch(Math.max(to, match.to()), match.date(), match.kind()));
      }
      if (!found()) {
        return Optional.empty();
      }
      if (unknown) {
        return Optional.of(DateMatch.of(to, Optional.empty(), DateExpression.Kind.VAGUE));
      }
      Optional<ResolvedDate> day = anchor.published().flatMap(p -> ResolvedDate.findDay(day(p)));
      return Optional.of(DateMatch.point(to, day));
    }

    private LocalDate day(LocalDate published) {
      if (weekday.isEmpty()) {
        return published.plusDays(offset.orElse(0));
      }
      DayOfWeek name = DayOfWeek.of(weekday.get().value());
      if (offset.isPresent()) {
        // Crawled dates may be a day off; the day's name is what the reporter wrote.
        LocalDate middle = published.plusDays(offset.get());
        return middle.plusDays(3).with(TemporalAdjusters.previousOrSame(name));
      }
      if (beforeLast) {
        return published.with(TemporalAdjusters.previous(name)).minusWeeks(1);
      }
      switch (weekdayPlace.place()) {
        case LAST:
          return published.with(TemporalAdjusters.previous(name));
        case NEXT:
          return published.with(TemporalAdjusters.next(name));
        default:
          LocalDate last = published.with(TemporalAdjusters.previousOrSame(name));
          return anchor.reported().filter(last::isAfter).isPresent() ? last.minusWeeks(1) : last;
      }
    }
  }
}
