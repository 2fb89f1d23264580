package org.isnad.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.entity.Lexeme.PlaceKind;
import org.isnad.lexicon.SpellingKey;
import org.isnad.where.Gazetteer;

/** The names of all tables in one trie. Immutable after construction. */
final class Lexicon {
  /** Countries whose Arabic name is masculine although it is the name of a place. */
  private static final Set<String> MASCULINE_COUNTRIES =
      Set.of("IRQ", "MAR", "JOR", "SDN", "YEM", "LBN");

  private final NameTrie trie = new NameTrie();
  private final Map<String, String> outlets = new HashMap<>();

  Lexicon(TableRows rows) {
    rows.of("countries").forEach(this::addCountry);
    addTowns();
    rows.of("roles").parallelStream().map(Lexicon::roles).toList().forEach(this::addAll);
    rows.of("bodies").forEach(row -> addOrganisation(row, false));
    rows.of("organisations").forEach(row -> addOrganisation(row, true));
    addPeople(rows.of("people"));
    rows.of("outlets").forEach(this::addOutlet);
  }

  NameTrie trie() {
    return trie;
  }

  /** The country for whose readers an outlet writes, by its name; empty for all others. */
  Optional<String> countryOfOutlet(String name) {
    return Optional.ofNullable(outlets.get(outletKey(name)));
  }

  private void addCountry(TableRow row) {
    String code = Codes.requireCountry(row.required(0), row);
    String name = row.required(1);
    GrammaticalGender gender =
        MASCULINE_COUNTRIES.contains(code)
            ? GrammaticalGender.MASCULINE
            : GrammaticalGender.FEMININE;
    addPlaces(row.list(2), new Lexeme.Country(code, name, PlaceKind.STATE, gender));
    GrammaticalGender feminine = GrammaticalGender.FEMININE;
    addPlaces(row.list(5), new Lexeme.Country(code, name, PlaceKind.CAPITAL, feminine));
    addPlaces(row.list(6), new Lexeme.Country(code, name, PlaceKind.CITY, feminine));
    for (String nisba : row.list(3)) {
      WordForms.ofPerson(nisba)
          .forEach((key, form) -> trie.addKey(key, new Lexeme.Nisba(code, name, form)));
    }
    for (String plural : row.list(4)) {
      WordForms.ofPlural(plural)
          .forEach((key, form) -> trie.addKey(key, new Lexeme.Nisba(code, name, form)));
    }
  }

  /** The towns that the gazetteer knows tell a country as those of the table do. */
  private void addTowns() {
    Gazetteer.builtIn()
        .countriesOfTowns()
        .forEach(
            (town, code) ->
                trie.add(
                    town,
                    new Lexeme.Country(code, code, PlaceKind.CITY, GrammaticalGender.FEMININE)));
  }

  private void addPlaces(List<String> names, Lexeme.Country place) {
    names.forEach(name -> trie.add(name, place));
  }

  private record Named(String key, Lexeme lexeme) {}

  private void addAll(List<Named> names) {
    names.forEach(named -> trie.addKey(named.key(), named.lexeme()));
  }

  /** All forms of the words of a row. Rows are worked on side by side: inflection takes time. */
  private static List<Named> roles(TableRow row) {
    RoleKind kind;
    try {
      kind = RoleKind.valueOf(row.required(0).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("'" + row.cell(0) + "' is no kind of role");
    }
    SectorRule sector = SectorRule.parse(row.cell(1));
    sector.own().ifPresent(own -> Codes.requireSector(own, row));
    List<Named> names = new ArrayList<>();
    for (String word : row.list(3)) {
      String head = headWord(word);
      formsOf(word, kind)
          .forEach(
              (key, form) ->
                  names.add(
                      new Named(key, new Lexeme.Role(kind, sector, row.cell(2), head, form))));
    }
    return names;
  }

  private static Map<String, WordForm> formsOf(String word, RoleKind kind) {
    if (!kind.isInflected()) {
      return WordForms.verbatim(word);
    }
    return kind.hasBothGenders() ? WordForms.ofPerson(word) : WordForms.ofThing(word);
  }

  private void addOrganisation(TableRow row, boolean dated) {
    String code = row.cell(0).isEmpty() ? "" : Codes.requireCountry(row.cell(0), row);
    Optional<String> sector = row.sector(1);
    String name = row.required(2);
    Optional<LocalDate> from = dated ? row.firstDay(4) : Optional.empty();
    Optional<LocalDate> to = dated ? row.lastDay(5) : Optional.empty();
    for (String word : row.list(3)) {
      trie.add(word, new Lexeme.Organisation(code, sector, name, headWord(word), from, to));
    }
  }

  private void addOutlet(TableRow row) {
    String code = Codes.requireCountry(row.required(0), row);
    outlets.put(outletKey(row.required(1)), code);
    row.list(2).forEach(name -> outlets.put(outletKey(name), code));
  }

  private static String outletKey(String name) {
    return SpellingKey.of(name).trim().toLowerCase(Locale.ROOT);
  }

  private void addPeople(List<TableRow> rows) {
    Map<String, List<TableRow>> byId = new LinkedHashMap<>();
    rows.forEach(row -> byId.computeIfAbsent(row.required(0), k -> new ArrayList<>()).add(row));
    byId.forEach(
        (id, terms) -> {
          Lexeme.Person person = person(id, terms);
          for (TableRow row : terms) {
            row.list(2).forEach(name -> trie.add(name, person));
            row.list(3).forEach(name -> trie.add(name, person));
          }
        });
  }

  private static Lexeme.Person person(String id, List<TableRow> rows) {
    List<TermOfOffice> terms = new ArrayList<>();
    for (TableRow row : rows) {
      terms.add(
          new TermOfOffice(
              Codes.requireCountry(row.required(4), row),
              row.sector(5),
              row.cell(6),
              row.firstDay(7),
              row.lastDay(8)));
    }
    terms.sort(Comparator.comparing(term -> term.from().orElse(LocalDate.MIN)));
    return new Lexeme.Person(id, rows.get(0).required(1), terms);
  }

  /** The first word of a name without ال, by which later mentions take it up: الحركة، الوزير. */
  static String headWord(String name) {
    if (name.startsWith("أل")) {
      return "ا" + headWord(name.substring(1)); // no article: ألماني
    }
    String key = SpellingKey.of(name).trim();
    int end = 0;
    while (end < key.length() && key.charAt(end) != ' ' && key.charAt(end) != '/') {
      end++;
    }
    String first = key.substring(0, end);
    return first.startsWith("ال") && first.length() > 4 ? first.substring(2) : first;
  }
}
