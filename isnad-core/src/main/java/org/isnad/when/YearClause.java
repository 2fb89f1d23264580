package org.isnad.when;

import java.util.Optional;

/**
 * What tells the year of a day or month: 2022، من عام 2022، الماضي، من العام الماضي, or nothing.
 *
 * @param place how the year is told
 * @param value the year, for {@link Place#STATED}; years from publication for {@link
 *     Place#RELATIVE}; else 0
 * @param to one past its last atom
 */
record YearClause(Place place, int value, int to) {
  /** How a year is told. */
  enum Place {
    STATED,
    RELATIVE,
    LAST,
    CURRENT,
    NEXT,
    SAME,
    UNSAID
  }

  static YearClause read(DateLine line, int at) {
    // In "آذار/الماضي" the slash has slipped.
    int start = line.hasKey(at, "/") ? at + 1 : at;
    Optional<YearClause> own = modifier(line, start);
    if (own.isPresent()) {
      YearClause clause = own.get();
      // "مايو الماضي 2022" states the year as well.
      int year = line.year(clause.to);
      return year > 0 && !line.is(clause.to + 1, WordKind.COUNTED)
          ? new YearClause(Place.STATED, year, skipEra(line, clause.to + 1))
          : clause;
    }
    int of = line.skip(start, WordKind.OF);
    Optional<YearClause> year = ofYear(line, of);
    if (year.isEmpty() && (line.hasKey(start, ",") || line.hasKey(start, "،"))) {
      year = stated(line, start + 1);
    }
    return year.orElse(new YearClause(Place.UNSAID, 0, at));
  }

  private static Optional<YearClause> ofYear(DateLine line, int at) {
    if (line.hasKey(at, "نفس") && isYear(line, at + 1)) {
      return Optional.of(new YearClause(Place.SAME, 0, at + 2)); // من نفس العام
    }
    int noun = line.skip(at, WordKind.THIS);
    Optional<DateWord> unit =
        line.word(noun, WordKind.THE_UNIT).filter(w -> TimeUnit.at(w.value()) == TimeUnit.YEAR);
    if (unit.isPresent()) {
      int after = noun + unit.get().length();
      Optional<YearClause> modified = modifier(line, after).map(YearClause::asYear);
      if (modified.isPresent()) {
        return modified;
      }
      if (noun > at && line.year(after) < 0) {
        return Optional.of(new YearClause(Place.RELATIVE, 0, after));
      }
    }
    int head = line.skip(at, WordKind.YEAR_HEAD);
    if (head > at) {
      Optional<YearClause> inWords =
          YearWords.read(line, head).map(y -> new YearClause(Place.STATED, y.value(), y.to()));
      if (inWords.isPresent()) {
        return inWords;
      }
    }
    return stated(line, head);
  }

  private static boolean isYear(DateLine line, int at) {
    return line.word(at, WordKind.THE_UNIT)
        .filter(w -> TimeUnit.at(w.value()) == TimeUnit.YEAR)
        .isPresent();
  }

  private YearClause asYear() {
    switch (place) {
      case LAST:
        return new YearClause(Place.RELATIVE, -1, to);
      case CURRENT:
        return new YearClause(Place.RELATIVE, 0, to);
      case NEXT:
        return new YearClause(Place.RELATIVE, 1, to);
      default:
        return this;
    }
  }

  private static Optional<YearClause> stated(DateLine line, int at) {
    int year = line.year(at);
    return year < 0 || line.is(at + 1, WordKind.COUNTED)
        ? Optional.empty()
        : Optional.of(new YearClause(Place.STATED, year, skipEra(line, at + 1)));
  }

  /** Skips م and هـ after a year. */
  static int skipEra(DateLine line, int at) {
    return line.skip(line.skip(at, WordKind.ANNO), WordKind.HIJRI);
  }

  private static Optional<YearClause> modifier(DateLine line, int at) {
    if (line.is(at, WordKind.BEFORE_LAST)) {
      return clause(line, at, WordKind.BEFORE_LAST, Place.RELATIVE, -2);
    }
    if (line.is(at, WordKind.LAST)) {
      return clause(line, at, WordKind.LAST, Place.LAST, 0);
    }
    if (line.is(at, WordKind.CURRENT)) {
      return clause(line, at, WordKind.CURRENT, Place.CURRENT, 0);
    }
    if (line.is(at, WordKind.NEXT)) {
      return clause(line, at, WordKind.NEXT, Place.NEXT, 0);
    }
    return line.is(at, WordKind.SAME)
        ? clause(line, at, WordKind.SAME, Place.SAME, 0)
        : Optional.empty();
  }

  private static Optional<YearClause> clause(
      DateLine line, int at, WordKind kind, Place place, int value) {
    return Optional.of(new YearClause(place, value, line.skip(at, kind)));
  }
}
