package org.isnad.where;

import java.util.List;
import java.util.Optional;

/**
 * A place of the gazetteer. Immutable.
 *
 * @param name English name
 * @param names Arabic names, the usual one first, at least one
 * @param country ISO 3166-1 alpha-3 or PSE, KOS, HKG; empty for seas and for regions of several
 *     states
 * @param division first-level division, in English
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 * @param kind what sort of place it is
 */
public record Place(
    String name,
    List<String> names,
    Optional<String> country,
    Optional<String> division,
    double latitude,
    double longitude,
    Kind kind) {

  /** Sorts of place. */
  public enum Kind {
    COUNTRY,
    CAPITAL,
    CITY,
    TOWN,
    /** A part of a country or of the world that is no division of a state. */
    REGION,
    /** A first-level division of a state. */
    DIVISION,
    /** A camp of refugees. */
    CAMP,
    CROSSING,
    STRAIT,
    SEA,
    AIRPORT,
    /** A building or works: a mosque, a base, a plant, a port. */
    FACILITY
  }

  public Place {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException(name + " has no Arabic name");
    }
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      throw new IllegalArgumentException(name + " lies off the globe");
    }
  }
}
