package org.isnad.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.syntax.Sentence;
import org.isnad.text.Span;

/**
 * Finds the expressions of a sentence that tell in which country something happens. Immutable and
 * thread-safe.
 *
 * <p>Three kinds, in order: names of the gazetteer; nouns of place with an adjective of nationality
 * (عدة مدن أميركية، مدينة تشيربون الإندونيسية); words that mean the article's own country or its
 * capital (أنحاء البلاد، وسط العاصمة). Embassies and borders are left out: their adjective tells
 * whose they are, not where.
 */
public final class WhereReader {
  /** A nationality further from its noun belongs to another. */
  private static final int LONGEST_NATIONAL_PHRASE = 6; // tokens

  private static final String DASHES = "-–—";

  private final Gazetteer gazetteer;
  private final PlaceFinder finder;

  public WhereReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.finder = new PlaceFinder(gazetteer);
  }

  /**
   * The expressions of place of a sentence that tell a country, in text order.
   *
   * @param home code of the country where the article is at home; empty when unknown
   */
  public List<Whereabouts> read(Sentence sentence, Optional<String> home) {
    List<String> countries = home.map(List::of).orElse(List.of());
    PlaceLine line = new PlaceLine(sentence, gazetteer);
    List<Whereabouts> found = new ArrayList<>(named(line, countries));
    addFree(national(line), found);
    home.ifPresent(code -> addFree(references(line, code), found));
    found.sort(Comparator.comparingInt(Whereabouts::fromToken));
    return List.copyOf(found);
  }

  private static void addFree(List<Whereabouts> more, List<Whereabouts> found) {
    List<Whereabouts> before = List.copyOf(found);
    more.stream()
        .filter(m -> before.stream().noneMatch(f -> f.span().overlaps(m.span())))
        .forEach(found::add);
  }

  private List<Whereabouts> named(PlaceLine line, List<String> countries) {
    List<Whereabouts> found = new ArrayList<>();
    for (PlacePhrase phrase : finder.phrases(line, countries)) {
      boolean first = true;
      for (PlaceMention mention : phrase.mentions()) {
        if (mention.place().country().isPresent()) {
          found.add(
              new Whereabouts(
                  trimmed(line, first ? phrase.span() : mention.span(), mention.toToken()),
                  mention.fromToken(),
                  mention.toToken(),
                  cue(line, phrase.fromToken(), mention.fromToken()),
                  mention.place().country().get(),
                  Optional.of(mention.place())));
          first = false;
        }
      }
    }
    return found;
  }

  /** An expression without the dash that a dateline has stuck to its name: القاهرة-. */
  private static Span trimmed(PlaceLine line, Span span, int toToken) {
    String last = line.token(toToken - 1).text();
    int end = span.end();
    if (line.token(toToken - 1).end() == end) {
      for (int i = last.length() - 1; i > 0 && DASHES.indexOf(last.charAt(i)) >= 0; i--) {
        end--;
      }
    }
    return new Span(span.start(), end);
  }

  private static Cue cue(PlaceLine line, int phrase, int name) {
    boolean directed = phrase < name && line.skip(phrase, PlaceWord.DIRECTION) > phrase;
    boolean linked = phrase < name && line.endsIn(line.before(name), PlaceWord.LOCATIVE);
    if (directed || linked) {
      return Cue.IN; // شمال بغداد، حي تشانقايا في أنقرة
    }
    return cue(line, line.before(phrase));
  }

  private static Cue cue(PlaceLine line, int previous) {
    if (previous < 0) {
      return Cue.OTHER;
    }
    if (line.endsIn(previous, PlaceWord.HOST)) {
      return Cue.HOST;
    }
    if (line.endsIn(previous, PlaceWord.LOCATIVE) || line.endsIn(previous, PlaceWord.DIRECTION)) {
      return Cue.IN;
    }
    if (line.endsIn(previous, PlaceWord.ABOUT)) {
      return Cue.ABOUT;
    }
    if (line.endsIn(previous, PlaceWord.TOWARD)) {
      return Cue.TOWARD;
    }
    return other(line, previous);
  }

  private static Cue other(PlaceLine line, int previous) {
    switch (line.key(previous)) {
      case "ل":
        return Cue.FOR;
      case "من":
        return Cue.FROM;
      case "و":
      case "او":
        return Cue.LISTED;
      default:
        if (line.hasText(previous, "،")) {
          return Cue.LISTED;
        }
        if (line.token(previous).isVerb()) {
          return Cue.VERB;
        }
        return line.token(previous).isNoun() ? Cue.NOUN : Cue.OTHER;
    }
  }

  /** Nouns of place with the adjective of one nationality. */
  private List<Whereabouts> national(PlaceLine line) {
    List<Whereabouts> found = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Optional<Whereabouts> phrase = isPlaceNoun(line, at) ? national(line, at) : Optional.empty();
      phrase.ifPresent(found::add);
      at = phrase.map(Whereabouts::toToken).orElse(at + 1);
    }
    return found;
  }

  private static boolean isPlaceNoun(PlaceLine line, int at) {
    return line.skip(at, PlaceWord.AREA_NOUN) > at
        || line.skip(at, PlaceWord.SETTLEMENT_NOUN) > at
        || line.skip(at, PlaceWord.DIVISION_NOUN) > at
        || line.skip(at, PlaceWord.CAMP_NOUN) > at;
  }

  private Optional<Whereabouts> national(PlaceLine line, int noun) {
    int end = Math.min(line.size(), noun + LONGEST_NATIONAL_PHRASE);
    for (int i = noun + 1; i < end && !line.isSign(i) && !line.token(i).isVerb(); i++) {
      Optional<String> country = line.nisba(i);
      if (country.isPresent()) {
        Span span = line.sentence().span(noun, i + 1);
        Cue cue = cue(line, line.before(noun));
        return Optional.of(
            new Whereabouts(span, noun, i + 1, cue, country.get(), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private List<Whereabouts> references(PlaceLine line, String home) {
    List<Whereabouts> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      boolean capital = line.key(i).equals("العاصمه");
      if (capital || line.skip(i, PlaceWord.HOMELAND) > i) {
        Optional<Place> place = capital ? gazetteer.capitalOf(home) : gazetteer.stateOf(home);
        Span span = line.sentence().span(i, i + 1);
        found.add(new Whereabouts(span, i, i + 1, Cue.REFERENCE, home, place));
      }
    }
    return found;
  }
}
