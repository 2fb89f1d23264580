package org.isnad.when;

/** What a word or phrase of {@code lexicon/date-words.tsv} does in a time expression. */
enum WordKind {
  /** Value: ISO number of the day. */
  WEEKDAY,
  TODAY,
  /** Value: days from publication. */
  DAY_OFFSET,
  DAY_PART,
  DAY_HEAD,
  DAYS_HEAD,
  EDGE,
  SEASON,
  PORTION,
  UNIT,
  UNITS_TWO,
  UNITS,
  THE_UNIT,
  THE_UNITS_TWO,
  THE_UNITS,
  THIS,
  LAST,
  BEFORE_LAST,
  CURRENT,
  NEXT,
  SAME,
  OTHER,
  FEW,
  ADVERB_ABOUT,
  ABOUT,
  MORE_THAN,
  CARDINAL,
  ORDINAL,
  /** Value: 200 to 900. */
  HUNDRED,
  /** Value: 1000 or 2000. */
  THOUSAND,
  YEAR_HEAD,
  YEARS_HEAD,
  MONTH_HEAD,
  OF,
  JOIN,
  AND,
  ANNO,
  HIJRI,
  EQUALS,
  SINCE,
  AGO,
  UNTIL,
  AFTER,
  OVER,
  YEAR_CUE,
  COUNTED,
  MONTH_CUE,
  NAME_HEAD,
  DAY_NAME_HEAD,
  OUTLET_HEAD,
  NOT_TODAY,
  BACK,
  /** Value: days from the date named before. */
  FROM_PREVIOUS,
  VAGUE,
  /** From {@code months.tsv}. Value: month 1 to 12. */
  GREGORIAN_MONTH,
  /** From {@code months.tsv}. Value: month 1 to 12. */
  ISLAMIC_MONTH
}
