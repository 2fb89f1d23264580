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

  /**
   * The tokens of a name.
   *
   * @param from first token
   * @param to one past the last token
   */
  record Extent(int from, int to) {}

  /** The place meant by a name that takes up these tokens; empty when it names none here. */
  static Optional<Place> choose(
      List<PlaceName> names, PlaceLine line, Extent extent, Context context) {
    int at = extent.from();
    int previous = line.before(at);
    if (line.endsIn(previous, PlaceWord.BODY)
        || line.token(at).isVerb()
        || line.isPronoun(extent.to())) {
      return Optional.empty();
    }
    PlaceName best = null;
    int bestScore = Integer.MIN_VALUE;
    for (PlaceName name : names) {
      int score = score(name, line, extent, context);
      if (hasNeed(name, line, extent, context) && score > bestScore) {
        best = name;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best).map(PlaceName::place);
  }

  private static boolean hasNeed(PlaceName name, PlaceLine line, Extent extent, Context context) {
    int previous = line.before(extent.from());
    if (name.need() == PlaceName.Need.NOTHING) {
      return true;
    }
    if (!name.endsAs(line.token(extent.to() - 1).text())
        || line.endsIn(previous, PlaceWord.PERSON)) {
      return false;
    }
    if (hasNoun(line, previous) || name.need() == PlaceName.Need.NOUN) {
      return hasNoun(line, previous);
    }
    boolean cue = line.endsIn(previous, PlaceWord.PREPOSITION) || isListed(line, previous, context);
    return cue && !line.isProperName(extent.to()); // مع صلاح الدين مزوار
  }

  /** نابلس والخليل: after و or a comma and a place, a name is a place. */
  private static boolean isListed(PlaceLine line, int previous, Context context) {
    boolean joins = line.key(previous).equals("و") || line.hasText(previous, "،");
    return joins && context.endsAt(previous);
  }

  private static boolean hasNoun(PlaceLine line, int previous) {
    for (PlaceWord word : PlaceWord.values()) {
      if ((word.isNoun() || word == PlaceWord.DIRECTION) && line.endsIn(previous, word)) {
        return true;
      }
    }
    return false;
  }

  private static int score(PlaceName name, PlaceLine line, Extent extent, Context context) {
    Place place = name.place();
    int at = extent.from();
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
    if (place.country().isPresent() && line.nisba(extent.to()).equals(place.country())) {
      score += 12; // القصير المصرية
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
