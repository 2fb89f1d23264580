package org.isnad.where;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.SpellingKey;

/**
 * Places by their Arabic names, with the words that stand around them. Immutable and thread-safe.
 *
 * <p>Names are looked up by {@link SpellingKey} without blanks, so that أبو ظبي and أبوظبي are one.
 */
public final class Gazetteer {
  private static final List<String> FILES =
      List.of("countries.tsv", "arab-world.tsv", "neighbours.tsv", "world.tsv");

  private final List<Place> places;
  private final Map<String, List<PlaceName>> names;
  private final Map<String, Place> capitals;
  private final Map<String, Place> states;
  private final Map<String, String> nisbas;
  private final Map<PlaceWord, Set<String>> words;

  private Gazetteer() {
    List<Place> all = new ArrayList<>();
    Map<String, List<PlaceName>> byName = new HashMap<>();
    for (String file : FILES) {
      for (List<String> row : PlaceTable.read(file, 7)) {
        all.add(addRow(row, byName));
      }
    }
    byName.replaceAll((key, found) -> List.copyOf(found));
    places = List.copyOf(all);
    names = Map.copyOf(byName);
    capitals = ofKind(Place.Kind.CAPITAL, places);
    states = ofKind(Place.Kind.COUNTRY, places);
    nisbas = readNisbas();
    words = readWords();
  }

  private static final class Holder {
    static final Gazetteer BUILT_IN = new Gazetteer();
  }

  /** The gazetteer that comes with the program; loaded once. */
  public static Gazetteer builtIn() {
    return Holder.BUILT_IN;
  }

  /** All places, in the order of the tables. */
  public List<Place> places() {
    return places;
  }

  /** Places of this Arabic name in any spelling, the usual meaning first; empty when unknown. */
  public List<Place> find(String name) {
    return names(compact(name)).stream().map(PlaceName::place).distinct().toList();
  }

  /** The capital of a country by its code. */
  public Optional<Place> capitalOf(String country) {
    return Optional.ofNullable(capitals.get(country));
  }

  /** A country as a whole by its code. */
  public Optional<Place> stateOf(String country) {
    return Optional.ofNullable(states.get(country));
  }

  /**
   * Names that are nothing but a place of one country, with that country's code: towns, divisions
   * and camps, but no states and capitals.
   */
  public Map<String, String> countriesOfTowns() {
    Map<String, String> countries = new HashMap<>();
    for (List<PlaceName> meanings : names.values()) {
      boolean plain =
          meanings.stream().allMatch(n -> n.need() == PlaceName.Need.NOTHING && isTown(n.place()));
      Set<String> codes =
          meanings.stream().flatMap(n -> n.place().country().stream()).collect(Collectors.toSet());
      if (plain && codes.size() == 1) {
        meanings.forEach(n -> countries.put(n.spelling(), codes.iterator().next()));
      }
    }
    return countries;
  }

  private static boolean isTown(Place place) {
    return switch (place.kind()) {
      case CITY, TOWN, DIVISION, CAMP, CROSSING -> true;
      default -> false;
    };
  }

  /** Names under a key without blanks. */
  List<PlaceName> names(String compactKey) {
    return names.getOrDefault(compactKey, List.of());
  }

  /** Country code of العراقية, العراقي, عراقية and the like. */
  Optional<String> countryOfNisba(String compactKey) {
    return Optional.ofNullable(nisbas.get(compactKey));
  }

  boolean isWord(String key, PlaceWord kind) {
    return words.get(kind).contains(key);
  }

  static String compact(String name) {
    return SpellingKey.of(name).replace(" ", "").replace("-", "");
  }

  private static Place addRow(List<String> row, Map<String, List<PlaceName>> byName) {
    List<String> marked = List.of(row.get(1).split("\\|"));
    Place place =
        new Place(
            row.get(0),
            marked.stream().map(Gazetteer::unmarked).toList(),
            Optional.of(row.get(2)).filter(s -> !s.isEmpty()),
            Optional.of(row.get(3)).filter(s -> !s.isEmpty()),
            Double.parseDouble(row.get(4)),
            Double.parseDouble(row.get(5)),
            Place.Kind.valueOf(row.get(6).toUpperCase(Locale.ROOT)));
    for (String name : marked) {
      String spelling = unmarked(name);
      byName
          .computeIfAbsent(compact(spelling), k -> new ArrayList<>())
          .add(new PlaceName(spelling, place, need(name)));
    }
    return place;
  }

  private static String unmarked(String name) {
    return need(name) == PlaceName.Need.NOTHING ? name : name.substring(1);
  }

  private static PlaceName.Need need(String name) {
    switch (name.charAt(0)) {
      case '?':
        return PlaceName.Need.CUE;
      case '!':
        return PlaceName.Need.NOUN;
      default:
        return PlaceName.Need.NOTHING;
    }
  }

  private static Map<String, Place> ofKind(Place.Kind kind, List<Place> places) {
    Map<String, Place> byCountry = new HashMap<>();
    for (Place place : places) {
      if (place.kind() == kind) {
        place.country().ifPresent(code -> byCountry.put(code, place));
      }
    }
    return Map.copyOf(byCountry);
  }

  private static Map<String, String> readNisbas() {
    Map<String, String> nisbas = new HashMap<>();
    for (List<String> row : PlaceTable.read("nisbas.tsv", 2)) {
      for (String form : row.get(1).split("\\|")) {
        addNisba(form, row.get(0), nisbas);
      }
    }
    return Map.copyOf(nisbas);
  }

  /** A feminine with the article also tells the masculine and both without it. */
  private static void addNisba(String form, String country, Map<String, String> nisbas) {
    String feminine = compact(form);
    nisbas.put(feminine, country);
    if (form.indexOf(' ') < 0) {
      String masculine = feminine.substring(0, feminine.length() - 1);
      nisbas.put(masculine, country);
      nisbas.put(withoutArticle(feminine), country);
      nisbas.put(withoutArticle(masculine), country);
    }
  }

  private static String withoutArticle(String key) {
    return key.startsWith("ال") ? key.substring(2) : key;
  }

  private static Map<PlaceWord, Set<String>> readWords() {
    Map<PlaceWord, Set<String>> words = new EnumMap<>(PlaceWord.class);
    for (PlaceWord kind : PlaceWord.values()) {
      words.put(kind, new HashSet<>());
    }
    for (List<String> row : PlaceTable.read("place-words.tsv", 2)) {
      for (String form : row.get(1).split("\\|")) {
        words.get(PlaceWord.valueOf(row.get(0))).add(SpellingKey.of(form));
      }
    }
    return Collections.unmodifiableMap(words);
  }
}
