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
  /** A preposition behind which something happens: في، أمام. */
  LOCATIVE,
  /** A preposition of place before a town, of a party before a state: على حلب، على إيران. */
  ABOUT,
  /** A preposition of a goal: إلى، صوب. */
  TOWARD,
  /** A verb whose subject is the place where its object happens: تستضيف. */
  HOST,
  /** A noun of place that may carry an adjective of nationality: المدن، الأراضي. */
  AREA_NOUN,
  /** A word for the country that the text is at home in: البلاد. */
  HOMELAND,
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
