package org.isnad.entity;

import java.util.Optional;

/**
 * Country and sector of an actor. Immutable.
 *
 * @param country ISO 3166-1 alpha-3 or one of PSE KOS HKG UNO EUR IGO NGO ISM IMG MNC; empty when
 *     the text gives no way to know
 * @param sector PLOVER sector (GOV, MIL, CVL …); empty when none fits
 */
public record ActorCode(Optional<String> country, Optional<String> sector) {
  /** Neither country nor sector is known. */
  public static final ActorCode UNKNOWN = new ActorCode(Optional.empty(), Optional.empty());

  /** Both are known. */
  public static ActorCode of(String country, String sector) {
    return new ActorCode(Optional.of(country), Optional.of(sector));
  }

  /** Country and sector as {@code IRQ/GOV}; a dash for what is unknown. */
  @Override
  public String toString() {
    return country.orElse("-") + "/" + sector.orElse("-");
  }
}
