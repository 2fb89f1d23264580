package org.isnad.when;

/** Units that news counts time in. */
enum TimeUnit {
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  MONTH,
  YEAR,
  DECADE,
  CENTURY;

  private static final TimeUnit[] ALL = values();

  static TimeUnit at(int ordinal) {
    return ALL[ordinal];
  }
}
