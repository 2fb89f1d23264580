package org.isnad.app.places;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Country codes of two letters made those of three that records use. */
final class CountryCodes {
  private static final Map<String, String> ALPHA3 = read();

  private CountryCodes() {}

  /** The code of three letters; empty for one that ISO does not know. */
  static Optional<String> alpha3(String alpha2) {
    return Optional.ofNullable(ALPHA3.get(alpha2));
  }

  private static Map<String, String> read() {
    Map<String, String> codes = new HashMap<>();
    for (String alpha2 : Locale.getISOCountries()) {
      codes.put(alpha2, new Locale("", alpha2).getISO3Country());
    }
    codes.put("XK", "KOS"); // Kosovo has no ISO code; GeoNames uses the European Union's
    return Map.copyOf(codes);
  }
}
