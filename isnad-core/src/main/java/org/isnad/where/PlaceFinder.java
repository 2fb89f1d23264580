package org.isnad.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.syntax.Sentence;
import org.isnad.text.Span;

/**
 * Finds the places named in a sentence. Immutable and thread-safe.
 *
 * <p>The longest name wins. A name that is also a word or a person's name counts only with a cue
 * before it. Of several places with one name the words around decide, then the countries that the
 * caller knows the article to be about, then the order of the tables.
 */
public final class PlaceFinder {
  private static final int LONGEST_NAME = 8; // tokens

  private final Gazetteer gazetteer;

  public PlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** A finder over the built-in gazetteer. */
  public PlaceFinder() {
    this(Gazetteer.builtIn());
  }

  /** The places named, in text order, none overlapping another. */
  public List<PlaceMention> find(Sentence sentence) {
    return find(sentence, List.of());
  }

  /**
   * The places named, in text order, none overlapping another.
   *
   * @param countries codes of the countries that the article is about, for names that several
   *     countries share
   */
  public List<PlaceMention> find(Sentence sentence, List<String> countries) {
    return find(new PlaceLine(sentence, gazetteer), countries);
  }

  /** Whole expressions of place around known places and nouns of place, in text order. */
  public List<PlacePhrase> phrases(Sentence sentence) {
    return phrases(sentence, List.of());
  }

  /** As {@link #phrases(Sentence)}, with the countries that the article is about. */
  public List<PlacePhrase> phrases(Sentence sentence, List<String> countries) {
    return phrases(new PlaceLine(sentence, gazetteer), countries);
  }

  List<PlacePhrase> phrases(PlaceLine line, List<String> countries) {
    return new PhraseReader(line, find(line, countries)).read();
  }

  /** The extent of the whole expression that a mention stands in, in UTF-16 units. */
  public Span phrase(Sentence sentence, PlaceMention mention) {
    return phrases(sentence).stream()
        .map(PlacePhrase::span)
        .filter(span -> span.contains(mention.span()))
        .findFirst()
        .orElse(mention.span());
  }

  private List<PlaceMention> find(PlaceLine line, List<String> countries) {
    List<PlaceMention> first = findOnce(line, countries);
    List<String> named =
        first.stream().flatMap(m -> m.place().country().stream()).distinct().toList();
    if (named.size() < 2) {
      return first;
    }
    // What stands later in the sentence tells too: ناحية تازة بمحافظة كركوك.
    List<String> sure = new ArrayList<>(countries);
    first.stream()
        .filter(m -> gazetteer.names(line.name(m.fromToken(), m.toToken())).size() == 1)
        .flatMap(m -> m.place().country().stream())
        .forEach(sure::add);
    return findOnce(line, sure);
  }

  private List<PlaceMention> findOnce(PlaceLine line, List<String> countries) {
    List<PlaceMention> found = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Optional<PlaceMention> mention =
          mentionAt(line, at, new PlaceChooser.Context(countries, found));
      mention.ifPresent(found::add);
      at = mention.map(PlaceMention::toToken).orElse(at + 1);
    }
    return List.copyOf(found);
  }

  private Optional<PlaceMention> mentionAt(PlaceLine line, int at, PlaceChooser.Context context) {
    Optional<PlaceMention> longest = capitalOfNisba(line, at);
    String key = "";
    int end = Math.min(line.size(), at + LONGEST_NAME);
    for (int to = at + 1; to <= end && !line.isSign(to - 1); to++) {
      key += line.key(to - 1).replace("-", "");
      List<PlaceName> names = gazetteer.names(key);
      boolean cut = to > at + 1 && line.isClitic(to - 1); // حل ب+خصوص is not حلب
      if (names.isEmpty() || cut || line.isClitic(at) && isWholeWithout(line, at + 1, to)) {
        continue;
      }
      int nameEnd = to;
      Optional<PlaceMention> mention =
          PlaceChooser.choose(names, line, new PlaceChooser.Extent(at, nameEnd), context)
              .map(p -> mention(line, at, nameEnd, p));
      longest = mention.isPresent() ? mention : longest;
    }
    return longest;
  }

  /**
   * Whether the tokens after a clitic stand for themselves: a name, or a word that is no noun. Else
   * the segmenter has cut the first letter off a name (ب اماكو).
   */
  private boolean isWholeWithout(PlaceLine line, int from, int to) {
    return !line.token(from).isNoun() || !gazetteer.names(line.name(from, to)).isEmpty();
  }

  /** العاصمة العراقية. */
  private Optional<PlaceMention> capitalOfNisba(PlaceLine line, int at) {
    if (line.skip(at, PlaceWord.CAPITAL) == at) {
      return Optional.empty();
    }
    boolean twoWords = !line.key(at + 2).isEmpty(); // الكورية الجنوبية
    Optional<String> country =
        twoWords ? gazetteer.countryOfNisba(line.key(at + 1) + line.key(at + 2)) : Optional.empty();
    int to = country.isPresent() ? at + 3 : at + 2;
    if (country.isEmpty()) {
      country = gazetteer.countryOfNisba(line.key(at + 1));
    }
    return country.flatMap(gazetteer::capitalOf).map(c -> mention(line, at, to, c));
  }

  private static PlaceMention mention(PlaceLine line, int from, int to, Place place) {
    return new PlaceMention(line.sentence().span(from, to), from, to, place);
  }
}
