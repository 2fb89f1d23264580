package org.isnad.entity;

import java.util.Optional;

/**
 * Where a role gets its sector.
 *
 * @param inherits whether what follows decides, as in متحدث باسم (written {@code *} in the tables)
 * @param own the sector, or the one used when nothing that follows decides ({@code *GOV})
 */
record SectorRule(boolean inherits, Optional<String> own) {
  static final SectorRule NONE = new SectorRule(true, Optional.empty());

  /** Reads {@code GOV}, {@code *}, {@code *GOV} or the empty string. */
  static SectorRule parse(String cell) {
    boolean inherits = cell.startsWith("*");
    String own = inherits ? cell.substring(1) : cell;
    return new SectorRule(inherits, own.isEmpty() ? Optional.empty() : Optional.of(own));
  }
}
