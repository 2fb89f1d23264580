package org.isnad.where;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.builtIn();
  private static final Set<String> BESIDE_ISO = Set.of("KOS");

  /** South, west, north, east of each country. */
  private static Map<String, double[]> boxes() {
    try (InputStream in = GazetteerTest.class.getResourceAsStream("/where/country-boxes.tsv")) {
      Map<String, double[]> boxes = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(
              row ->
                  boxes.put(
                      row[0],
                      Arrays.stream(row).skip(1).mapToDouble(Double::parseDouble).toArray()));
      return boxes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void holdsAtLeastThreeThousandPlaces() {
    assertTrue(GAZETTEER.places().size() >= 3000, "places: " + GAZETTEER.places().size());
  }

  @Test
  void everyPlaceLiesInItsCountry() {
    Map<String, double[]> boxes = boxes();
    List<String> outside = new ArrayList<>();
    for (Place place : GAZETTEER.places()) {
      if (place.country().isPresent()) {
        double[] box = boxes.get(place.country().get());
        if (box == null || !isIn(place, box)) {
          outside.add(place.name() + " " + place.country().get());
        }
      }
    }
    assertEquals(List.of(), outside);
  }

  private static boolean isIn(Place place, double[] box) {
    return place.latitude() >= box[0]
        && place.longitude() >= box[1]
        && place.latitude() <= box[2]
        && place.longitude() <= box[3];
  }

  @Test
  void everyCodeIsAnIsoCodeOrOneThatPloverAdds() {
    Set<String> iso = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    Set<String> wrong =
        GAZETTEER.places().stream()
            .flatMap(place -> place.country().stream())
            .filter(code -> !iso.contains(code) && !BESIDE_ISO.contains(code))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), wrong);
  }

  @Test
  void noCountryHasTwoPlacesOfOneEnglishName() {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (Place place : GAZETTEER.places()) {
      if (!seen.add(place.country().orElse("") + " " + place.name())) {
        twice.add(place.name());
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void seasAndRegionsOfTheWorldAloneHaveNoCountry() {
    List<String> wrong =
        GAZETTEER.places().stream()
            .filter(p -> p.country().isEmpty())
            .filter(
                p ->
                    p.kind() != Place.Kind.SEA
                        && p.kind() != Place.Kind.STRAIT
                        && p.kind() != Place.Kind.REGION)
            .map(Place::name)
            .toList();
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyCoordinateIsWrittenToAHundredthOfADegree() {
    for (String file : Gazetteer.FILES) {
      for (PlaceTable.Row row : PlaceTable.read(file, 7)) {
        assertTrue(
            row.get(4).matches("-?\\d+\\.\\d\\d") && row.get(5).matches("-?\\d+\\.\\d\\d"),
            () -> file + ":" + row.line() + " " + row.get(4) + " " + row.get(5));
      }
    }
  }

  @Test
  void nineTownsInTenHaveTheirDivision() {
    List<Place> towns =
        GAZETTEER.places().stream()
            .filter(p -> p.kind() == Place.Kind.CITY || p.kind() == Place.Kind.TOWN)
            .toList();
    long with = towns.stream().filter(p -> p.division().isPresent()).count();
    assertTrue(with * 10 >= towns.size() * 9L, with + " of " + towns.size());
  }

  @Test
  void aNisbaTellsItsCountryInEveryForm() {
    for (String form : List.of("العراقية", "العراقي", "عراقية", "عراقي")) {
      assertEquals(Optional.of("IRQ"), GAZETTEER.countryOfNisba(Gazetteer.compact(form)), form);
    }
    assertEquals(Optional.empty(), GAZETTEER.countryOfNisba(Gazetteer.compact("العربية")));
  }

  @Test
  void findsANameInAnySpelling() {
    assertEquals("Abu Dhabi", GAZETTEER.find("ابو ظبى").get(0).name());
    assertEquals("Abu Dhabi", GAZETTEER.find("أبوظبي").get(0).name());
    assertEquals(List.of(), GAZETTEER.find("قرطبانوس"));
  }

  @Test
  void knowsTheCapitalOfACountry() {
    assertEquals(Optional.of("Baghdad"), GAZETTEER.capitalOf("IRQ").map(Place::name));
    assertEquals(Optional.empty(), GAZETTEER.capitalOf("XXX"));
  }

  @TempDir private Path folder;

  private Path table(String... rows) throws IOException {
    String header = "name\tnames\tcountry\tdivision\tlatitude\tlongitude\tkind\n";
    return Files.writeString(folder.resolve("own.tsv"), header + String.join("\n", rows));
  }

  @Test
  void aRowOfTheUsersTakesThePlaceOfABuiltInOne() throws IOException {
    Gazetteer laid =
        Gazetteer.overlaid(table("Erbil\tأربيل|هولير|اربل\tIRQ\tErbil\t36.00\t44.00\tcity"));
    assertEquals(GAZETTEER.places().size(), laid.places().size());
    assertEquals(36.00, laid.find("اربل").get(0).latitude());
  }

  @Test
  void aRowOfTheUsersIsAddedBehindBuiltInNamesakes() throws IOException {
    Gazetteer laid = Gazetteer.overlaid(table("New Baghdad\tبغداد\tUSA\t\t40.00\t-90.00\ttown"));
    assertEquals(
        List.of("Baghdad", "New Baghdad"), laid.find("بغداد").stream().map(Place::name).toList());
  }

  @Test
  void aWrongRowIsNamedByFileLineAndCause() throws IOException {
    for (String row :
        List.of(
            "X\tس\tIRQ\t\t36.00\t44.00",
            "X\tسين\tIRQ\t\t96.00\t44.00\tcity",
            "X\tسين\tIRQ\t\tnorth\t44.00\tcity",
            "X\tسين\tIRQ\t\t36.00\t44.00\tvillage",
            "X\t\tIRQ\t\t36.00\t44.00\tcity",
            "X\tسين\tIRQ\t\t36.00\t44.00\tcity\nX\tسين\tIRQ\t\t36.00\t44.00\tcity")) {
      Path table = table(row);
      PlaceTableException e =
          assertThrows(PlaceTableException.class, () -> Gazetteer.overlaid(table), row);
      assertEquals(row.contains("\n") ? 3 : 2, e.line(), row);
      assertTrue(e.getMessage().contains("own.tsv:"), e.getMessage());
    }
  }
}
