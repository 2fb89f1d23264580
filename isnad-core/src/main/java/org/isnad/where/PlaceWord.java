package org.isnad.where;

/** What a word of {@code places/place-words.tsv} does beside a place name. */
enum PlaceWord {
  STATE_NOUN,
  SETTLEMENT_NOUN,
  DIVISION_NOUN,
  CAMP_NOUN,
  CROSSING_NOUN,
  AIRPORT_NOUN,
  /** A noun of place whose name may be any word: حي الهدف. */
  NAMED_NOUN,
  /** Another noun of place. */
  NOUN,
  CAPITAL,
  DIRECTION,
  PREPOSITION,
  BODY,
  PERSON;

  /** Whether a name follows it that can only be a place. */
  boolean isNoun() {
    return compareTo(CAPITAL) <= 0;
  }

  /** Whether it is the noun for this kind of place. */
  boolean fits(Place.Kind kind) {
    switch (this) {
      case STATE_NOUN:
        return kind == Place.Kind.COUNTRY;
      case SETTLEMENT_NOUN:
        return kind == Place.Kind.CAPITAL || kind == Place.Kind.CITY || kind == Place.Kind.TOWN;
      case DIVISION_NOUN:
        return kind == Place.Kind.DIVISION || kind == Place.Kind.REGION;
      case CAMP_NOUN:
        return kind == Place.Kind.CAMP;
      case CROSSING_NOUN:
        return kind == Place.Kind.CROSSING;
      case AIRPORT_NOUN:
        return kind == Place.Kind.AIRPORT;
      case CAPITAL:
        return kind == Place.Kind.CAPITAL;
      default:
        return false;
    }
  }
}
