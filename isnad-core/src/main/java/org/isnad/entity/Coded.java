package org.isnad.entity;

import java.util.Optional;

/**
 * What a group was coded as.
 *
 * @param code country and sector
 * @param via how
 * @param name English name, when the tables have one
 */
record Coded(ActorCode code, Via via, Optional<String> name) {

  /** What a mention was coded as. */
  static Coded of(Mention mention) {
    return new Coded(mention.code(), mention.via(), mention.name());
  }

  /** The same with another sector, if there is one. */
  Coded withSector(Optional<String> sector) {
    return new Coded(new ActorCode(code.country(), sector.or(code::sector)), via, name);
  }
}
