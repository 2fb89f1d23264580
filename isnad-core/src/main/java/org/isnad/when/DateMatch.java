package org.isnad.when;

import java.util.Optional;
import org.isnad.when.DateExpression.Kind;

/**
 * What a rule recognised.
 *
 * @param to one past the last atom
 * @param date empty when it gives none
 * @param kind empty for words that only look like a date and are to be passed over
 */
record DateMatch(int to, Optional<ResolvedDate> date, Optional<Kind> kind) {

  static DateMatch of(int to, Optional<ResolvedDate> date, Kind kind) {
    return new DateMatch(to, date, Optional.of(kind));
  }

  static DateMatch point(int to, Optional<ResolvedDate> date) {
    return of(to, date, Kind.POINT);
  }

  static DateMatch noDate(int to) {
    return new DateMatch(to, Optional.empty(), Optional.empty());
  }

  DateMatch withKind(Kind other) {
    return new DateMatch(to, date, Optional.of(other));
  }
}
