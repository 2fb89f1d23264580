package org.isnad.app.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.where.Place;

/**
 * A line of a GeoNames dump. Its 19 columns are described in the readme.txt that GeoNames ships
 * with its dumps.
 *
 * @param id GeoNames' number
 * @param name in Latin letters, as GeoNames writes it
 * @param arabic its names in the letters of Arabic, the first listed first; may be empty. Names
 *     with letters of Persian or Urdu are left out.
 * @param country ISO 3166-1 alpha-3 or KOS; empty for what belongs to no state
 * @param divisionKey country and code of its first-level division, as in admin1CodesASCII.txt
 * @param latitude degrees north
 * @param longitude degrees east
 * @param kind empty for a kind of place that the tables do not hold
 * @param population 0 when unknown
 */
record GeoNamesPlace(
    String id,
    String name,
    List<String> arabic,
    Optional<String> country,
    String divisionKey,
    double latitude,
    double longitude,
    Optional<Place.Kind> kind,
    long population) {
  private static final int COLUMNS = 19;
  private static final Pattern ARABIC =
      Pattern.compile("[\u0621-\u063A\u0641-\u0652]{2,}(?:[ -][\u0621-\u063A\u0641-\u0652]+)*");

  GeoNamesPlace {
    arabic = List.copyOf(arabic);
  }

  /** The line is no line of a GeoNames dump; the message says why. */
  static final class BadLine extends Exception {
    private static final long serialVersionUID = 1L;

    BadLine(String cause) {
      super(cause);
    }
  }

  static GeoNamesPlace of(String line) throws BadLine {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new BadLine(cells.length + " columns, not " + COLUMNS);
    }
    long population = cells[14].isEmpty() ? 0 : (long) number(cells[14], "population", 1e11);
    return new GeoNamesPlace(
        cells[0],
        cells[1],
        arabic(cells[3]),
        country(cells[8]),
        cells[8] + "." + cells[10],
        number(cells[4], "latitude", 90),
        number(cells[5], "longitude", 180),
        kind(cells[6], cells[7], population),
        population);
  }

  private static double number(String cell, String what, double limit) throws BadLine {
    try {
      double value = Double.parseDouble(cell);
      if (Math.abs(value) <= limit) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw new BadLine(what + " is no number: " + cell);
    }
    throw new BadLine(what + " is out of range: " + cell);
  }

  private static List<String> arabic(String alternates) {
    List<String> arabic = new ArrayList<>();
    for (String name : alternates.split(",")) {
      String stripped = name.strip();
      if (ARABIC.matcher(stripped).matches() && !arabic.contains(stripped)) {
        arabic.add(stripped);
      }
    }
    return arabic;
  }

  private static Optional<String> country(String code) throws BadLine {
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> country = CountryCodes.alpha3(code);
    if (country.isEmpty()) {
      throw new BadLine("unknown country code: " + code);
    }
    return country;
  }

  /** Feature class and code, as GeoNames' featureCodes list them, made a kind of ours. */
  private static Optional<Place.Kind> kind(String featureClass, String code, long population) {
    switch (featureClass + "." + code) {
      case "P.PPLC":
        return Optional.of(Place.Kind.CAPITAL);
      case "P.PPLH": // historical
      case "P.PPLQ": // abandoned
      case "P.PPLW": // destroyed
        return Optional.empty();
      case "A.PCLI":
        return Optional.of(Place.Kind.COUNTRY);
      case "A.ADM1":
        return Optional.of(Place.Kind.DIVISION);
      case "S.AIRP":
        return Optional.of(Place.Kind.AIRPORT);
      case "S.CMPRF":
        return Optional.of(Place.Kind.CAMP);
      case "S.PSTB":
        return Optional.of(Place.Kind.CROSSING);
      case "H.STRT":
        return Optional.of(Place.Kind.STRAIT);
      case "L.RGN":
        return Optional.of(Place.Kind.REGION);
      default:
        return featureClass.equals("P")
            ? Optional.of(settlement(code, population))
            : Optional.empty();
    }
  }

  private static Place.Kind settlement(String code, long population) {
    return code.startsWith("PPLA") || population >= 100_000 ? Place.Kind.CITY : Place.Kind.TOWN;
  }
}
