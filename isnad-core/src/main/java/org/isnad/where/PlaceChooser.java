package org.isnad.where;

import java.util.List;
import java.util.Optional;

/** Decides whether a name stands for a place, and for which. */
final class PlaceChooser {
  private PlaceChooser() {}

  /**
   * What is known beside the name itself.
   *
   * @param countries codes of the countries that the article is about
   * @param before the places named earlier in the sentence
   */
  record Context(List<String> countries, List<PlaceMention> before) {

    private boolean names(String country) {
      return before.stream().anyMatch(m -> m.place().country().equals(Optional.of(country)));
    }

    private boolean endsAt(int token) {
      return !before.isEmpty() && before.get(before.size() - 1).toToken() == token;
    }
  }

  /** The place meant by a name that starts at a token; empty when it names none here. */
  static Optional<Place> choose(List<PlaceName> names, PlaceLine line, int at, Context context) {
    int previous = line.before(at);
    if (line.endsIn(previous, PlaceWord.BODY) || line.token(at).isVerb()) {
      return Optional.empty();
    }
    // نابلس والخليل: after و or a comma and a place, a name is a place.
    boolean joins = line.key(previous).equals("و") || line.hasText(previous, "،");
    boolean listed = joins && context.endsAt(previous);
    PlaceName best = null;
    int bestScore = Integer.MIN_VALUE;
    for (PlaceName name : names) {
      int score = score(name, line, at, context);
      if ((listed || hasNeed(name, line, previous)) && score > bestScore) {
        best = name;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best).map(PlaceName::place);
  }

  private static boolean hasNeed(PlaceName name, PlaceLine line, int previous) {
    switch (name.need()) {
      case NOTHING:
        return true;
      case CUE:
        return hasNoun(line, previous) || line.endsIn(previous, PlaceWord.PREPOSITION);
      default:
        return hasNoun(line, previous);
    }
  }

  private static boolean hasNoun(PlaceLine line, int previous) {
    for (PlaceWord word : PlaceWord.values()) {
      if ((word.isNoun() || word == PlaceWord.DIRECTION) && line.endsIn(previous, word)) {
        return true;
      }
    }
    return false;
  }

  private static int score(PlaceName name, PlaceLine line, int at, Context context) {
    Place place = name.place();
    int previous = line.before(at);
    int score = 0;
    for (PlaceWord word : PlaceWord.values()) {
      if (word.fits(place.kind()) && line.endsIn(previous, word)) {
        score += 16;
      }
    }
    if (place.country().filter(context::names).isPresent()) {
      score += 8;
    }
    if (place.country().filter(context.countries()::contains).isPresent()) {
      score += 4;
    }
    if (name.spelling().equals(line.token(at).text())) {
      score += 2; // عُمان and عمّان differ in their vowels only
    }
    return place.kind() == Place.Kind.TOWN ? score - 1 : score; // a city is the likelier
  }
}
