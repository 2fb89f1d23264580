package org.isnad.when;

import java.util.Optional;
import org.isnad.when.Counts.Count;

/**
 * Years written out: ألفين واثنتي عشرة، ألف وتسعمئة وثمانية وأربعين. Thousands first, then
 * hundreds, then what is below, each joined by و, as the language counts.
 */
final class YearWords {
  private YearWords() {}

  /** A year from 1000 to 2100 in words; empty for anything else. */
  static Optional<Count> read(DateLine line, int at) {
    Optional<DateWord> thousand = line.word(at, WordKind.THOUSAND);
    if (thousand.isEmpty()) {
      return Optional.empty();
    }
    Count year = new Count(thousand.get().value(), at + thousand.get().length());
    Optional<DateWord> hundred = line.word(next(line, year), WordKind.HUNDRED);
    if (hundred.isPresent()) {
      year = add(year, hundred.get().value(), next(line, year) + hundred.get().length());
    }
    if (next(line, year) > year.to()) {
      Optional<Count> rest =
          Counts.cardinal(line, next(line, year))
              .filter(c -> c.value() < 100 && line.number(c.to() - 1) < 0);
      year = rest.isPresent() ? add(year, rest.get().value(), rest.get().to()) : year;
    }
    return Optional.of(year).filter(y -> y.value() <= 2100);
  }

  /** Behind a و, else the end of what has been read. */
  private static int next(DateLine line, Count read) {
    return line.skip(read.to(), WordKind.AND);
  }

  private static Count add(Count year, int value, int to) {
    return new Count(year.value() + value, to);
  }
}
