package org.isnad.where;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.lexicon.SpellingKey;

/**
 * Places by their Arabic names, with the words that stand around them. Immutable and thread-safe.
 *
 * <p>Names are looked up by {@link SpellingKey} without blanks, so that أبو ظبي and أبوظبي are one.
 */
public final class Gazetteer {
  static final List<String> FILES =
      List.of("countries.tsv", "arab-world.tsv", "neighbours.tsv", "world.tsv");

  private static final int COLUMNS = 7;

  private final List<Place> places;
  private final Map<String, List<PlaceName>> names;
  private final Map<String, Place> capitals;
  private final Map<String, Place> states;
  private final Map<String, String> nisbas;
  private final Map<PlaceWord, Set<String>> words;
  private final Set<String> wordParts;

  private Gazetteer(List<Path> overlays) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (String file : FILES) {
      PlaceTable.read(file, COLUMNS).forEach(row -> put(row, entries));
    }
    for (Path file : overlays) {
      Map<String, Entry> layer = new LinkedHashMap<>();
      PlaceTable.read(file, COLUMNS).forEach(row -> put(row, layer));
      entries.putAll(layer);
    }
    Map<String, List<PlaceName>> byName = new HashMap<>();
    entries.values().stream()
        .flatMap(e -> e.names().stream())
        .forEach(n -> byName.computeIfAbsent(compact(n.spelling()), k -> new ArrayList<>()).add(n));
    byName.replaceAll((key, found) -> List.copyOf(found));
    places = entries.values().stream().map(Entry::place).toList();
    names = Map.copyOf(byName);
    capitals = ofKind(Place.Kind.CAPITAL, places);
    states = ofKind(Place.Kind.COUNTRY, places);
    nisbas = readNisbas();
    words = readWords();
    wordParts =
        words.values().stream()
            .flatMap(Set::stream)
            .flatMap(phrase -> Stream.of(phrase.split(" ")))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static final class Holder {
    static final Gazetteer BUILT_IN = new Gazetteer(List.of());
  }

  /** The gazetteer that comes with the program; loaded once. */
  public static Gazetteer builtIn() {
    return Holder.BUILT_IN;
  }

  /**
   * The built-in gazetteer with a table of the user's laid over it. A row with the English name and
   * country of a built-in place takes its place; any other is added, and where its Arabic name is
   * that of a built-in place too, the built-in one stays the usual meaning.
   *
   * @param table UTF-8, the columns of {@code places/countries.tsv}, a header line
   * @throws PlaceTableException if a row is wrong, naming file, line and cause
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public static Gazetteer overlaid(Path table) {
    return new Gazetteer(List.of(table));
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

  /** Whether a key is a word of any kind, or a part of a longer one. */
  boolean isPartOfWord(String key) {
    return wordParts.contains(key);
  }

  boolean isWord(String key, PlaceWord kind) {
    return words.get(kind).contains(key);
  }

  static String compact(String name) {
    return SpellingKey.of(name).replace(" ", "").replace("-", "");
  }

  /** A place with its names and what each of them needs. */
  private record Entry(Place place, List<PlaceName> names) {}

  private static void put(PlaceTable.Row row, Map<String, Entry> entries) {
    List<String> marked = List.of(row.get(1).split("\\|"));
    Place place = place(row, marked.stream().map(Gazetteer::unmarked).toList());
    List<PlaceName> names =
        marked.stream().map(n -> new PlaceName(unmarked(n), place, need(n))).toList();
    Entry other = entries.put(row.get(0) + "\t" + row.get(2), new Entry(place, names));
    if (other != null) {
      throw row.wrong(row.get(0) + " " + row.get(2) + " stands twice");
    }
  }

  private static Place place(PlaceTable.Row row, List<String> names) {
    if (names.stream().anyMatch(String::isBlank)) {
      throw row.wrong("an Arabic name is empty");
    }
    try {
      return new Place(
          row.get(0),
          names,
          Optional.of(row.get(2)).filter(s -> !s.isEmpty()),
          Optional.of(row.get(3)).filter(s -> !s.isEmpty()),
          Double.parseDouble(row.get(4)),
          Double.parseDouble(row.get(5)),
          Place.Kind.valueOf(row.get(6).toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) { // also a number or a kind that is none
      throw row.wrong(e.getMessage());
    }
  }

  private static String unmarked(String name) {
    return need(name) == PlaceName.Need.NOTHING ? name : name.substring(1);
  }

  private static PlaceName.Need need(String name) {
    switch (name.isEmpty() ? ' ' : name.charAt(0)) {
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
    for (PlaceTable.Row row : PlaceTable.read("nisbas.tsv", 2)) {
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
    for (PlaceTable.Row row : PlaceTable.read("place-words.tsv", 2)) {
      for (String form : row.get(1).split("\\|")) {
        words.get(PlaceWord.valueOf(row.get(0))).add(SpellingKey.of(form));
      }
    }
    return Collections.unmodifiableMap(words);
  }
}
