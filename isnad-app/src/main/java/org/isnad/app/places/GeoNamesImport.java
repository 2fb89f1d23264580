package org.isnad.app.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.where.Gazetteer;
import org.isnad.where.Place;

/**
 * Makes a table of places from a GeoNames dump.
 *
 * <p>Taken over are settlements, states, first-level divisions, airports, camps, crossings, straits
 * and regions that have a name in Arabic letters and no namesake in the same country among the
 * built-in places. A town's name of one word may be any word, so it is marked to count only behind
 * a preposition or noun of place.
 */
public final class GeoNamesImport {
  private static final List<String> HEADER =
      List.of(
          "# Places from GeoNames (https://www.geonames.org), licensed CC BY 4.0.",
          "name\tnames\tcountry\tdivision\tlatitude\tlongitude\tkind");

  private final Map<String, String> divisions;
  private final long minimum;
  private final Gazetteer known;
  private final Set<String> taken = new HashSet<>();

  /**
   * An import.
   *
   * @param divisions English names of first-level divisions by {@code IQ.01}; may be empty
   * @param minimum settlements with fewer people, or an unknown number, are left out
   */
  public GeoNamesImport(Map<String, String> divisions, long minimum) {
    this.divisions = Map.copyOf(divisions);
    this.minimum = minimum;
    this.known = Gazetteer.builtIn();
  }

  /**
   * How the lines of a dump fared; every line is counted once.
   *
   * @param imported written to the table
   * @param unnamed without a name in the letters of Arabic
   * @param otherKind rivers, hotels and whatever else the tables do not hold
   * @param small settlements below the limit
   * @param builtIn known already
   * @param bad no lines of a GeoNames dump, each reported
   */
  public record Counts(int imported, int unnamed, int otherKind, int small, int builtIn, int bad) {

    /** A line that tells them all. */
    public String summary() {
      return String.format(
          Locale.ROOT,
          "imported %d places; left out %d without an Arabic name, %d of other kinds,"
              + " %d too small, %d built in; %d bad lines",
          imported,
          unnamed,
          otherKind,
          small,
          builtIn,
          bad);
    }
  }

  private enum Fate {
    IMPORTED,
    UNNAMED,
    OTHER_KIND,
    SMALL,
    BUILT_IN,
    BAD
  }

  /**
   * Reads a dump.
   *
   * @param rows receives the lines of the table, header first
   * @param problems receives {@code FILE:LINE: cause} for every bad line
   * @throws IOException if the dump cannot be read
   */
  public Counts run(Path dump, Consumer<String> rows, Consumer<String> problems)
      throws IOException {
    HEADER.forEach(rows);
    int[] counts = new int[Fate.values().length];
    try (BufferedReader reader = Files.newBufferedReader(dump, StandardCharsets.UTF_8)) {
      String line;
      for (int number = 1; (line = reader.readLine()) != null; number++) {
        if (!line.isBlank()) {
          String place = dump + ":" + number + ": ";
          counts[read(line, rows, cause -> problems.accept(place + cause)).ordinal()]++;
        }
      }
    }
    return new Counts(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
  }

  private Fate read(String line, Consumer<String> rows, Consumer<String> problem) {
    GeoNamesPlace place;
    try {
      place = GeoNamesPlace.of(line);
    } catch (GeoNamesPlace.BadLine e) {
      problem.accept(e.getMessage());
      return Fate.BAD;
    }
    if (place.kind().isEmpty()) {
      return Fate.OTHER_KIND;
    }
    if (place.arabic().isEmpty()) {
      return Fate.UNNAMED;
    }
    if (isSettlement(place) && place.population() < minimum) {
      return Fate.SMALL;
    }
    if (isKnown(place)) {
      return Fate.BUILT_IN;
    }
    rows.accept(row(place));
    return Fate.IMPORTED;
  }

  private static boolean isSettlement(GeoNamesPlace place) {
    Place.Kind kind = place.kind().orElseThrow();
    return kind == Place.Kind.CITY || kind == Place.Kind.TOWN;
  }

  private boolean isKnown(GeoNamesPlace place) {
    return place.arabic().stream()
        .flatMap(name -> known.find(name).stream())
        .anyMatch(p -> p.country().equals(place.country()));
  }

  private String row(GeoNamesPlace place) {
    Place.Kind kind = place.kind().orElseThrow();
    String country = place.country().orElse("");
    String name = place.name().replace('\t', ' ');
    String english = taken.add(name + "\t" + country) ? name : name + " (" + place.id() + ")";
    List<String> arabic =
        place.arabic().stream().map(n -> isDoubtful(n, kind) ? "?" + n : n).toList();
    return String.join(
        "\t",
        english,
        String.join("|", arabic),
        country,
        divisions.getOrDefault(place.divisionKey(), ""),
        degrees(place.latitude()),
        degrees(place.longitude()),
        kind.name().toLowerCase(Locale.ROOT));
  }

  private static boolean isDoubtful(String name, Place.Kind kind) {
    return name.indexOf(' ') < 0 && kind != Place.Kind.COUNTRY && kind != Place.Kind.CAPITAL;
  }

  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /**
   * Reads GeoNames' admin1CodesASCII.txt.
   *
   * @param problems receives {@code FILE:LINE: cause} for every bad line
   * @throws IOException if the file cannot be read
   */
  public static Map<String, String> divisions(Path file, Consumer<String> problems)
      throws IOException {
    Map<String, String> divisions = new HashMap<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length == 4) {
        divisions.put(cells[0], cells[1]);
      } else if (!lines.get(i).isBlank()) {
        problems.accept(file + ":" + (i + 1) + ": " + cells.length + " columns, not 4");
      }
    }
    return divisions;
  }
}
