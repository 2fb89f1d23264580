package org.isnad.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes that tables may use: PLOVER's sectors, ISO 3166-1 alpha-3 and PLOVER's additions. */
final class Codes {
  /** Sectors of the PLOVER codebook, 2021 edition. */
  private static final Set<String> SECTORS =
      Set.of(
          "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
          "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC");

  /** Codes beside ISO 3166: disputed states and those who belong to no single state. */
  private static final Set<String> BESIDE_ISO =
      Set.of("PSE", "KOS", "HKG", "UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC");

  private static final Set<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> new Locale.Builder().setRegion(code).build().getISO3Country())
          .collect(Collectors.toUnmodifiableSet());

  private Codes() {}

  static String requireSector(String code, TableRow row) {
    if (!SECTORS.contains(code)) {
      throw row.error("'" + code + "' is no PLOVER sector");
    }
    return code;
  }

  static String requireCountry(String code, TableRow row) {
    if (!COUNTRIES.contains(code) && !BESIDE_ISO.contains(code)) {
      throw row.error("'" + code + "' is no country code");
    }
    return code;
  }
}
