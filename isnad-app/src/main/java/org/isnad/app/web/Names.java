package org.isnad.app.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** What country codes stand for, in English and Arabic: ICU's names, and our own of bodies. */
final class Names {
  private static final Map<String, String[]> BODIES =
      Map.of(
          "UNO", new String[] {"United Nations", "الأمم المتحدة"},
          "EUR", new String[] {"European Union", "الاتحاد الأوروبي"},
          "IGO", new String[] {"intergovernmental body", "منظمة حكومية دولية"},
          "NGO", new String[] {"international NGO", "منظمة دولية غير حكومية"},
          "ISM", new String[] {"Islamic body", "هيئة إسلامية"},
          "IMG", new String[] {"armed group across borders", "جماعة مسلحة عابرة للحدود"},
          "MNC", new String[] {"multinational company", "شركة متعددة الجنسيات"},
          "KOS", new String[] {"Kosovo", "كوسوفو"});

  private Names() {}

  static ObjectNode json() {
    ObjectNode names = Json.MAPPER.createObjectNode();
    for (String region : Locale.getISOCountries()) {
      ULocale country = new ULocale.Builder().setRegion(region).build();
      try {
        names
            .putObject(country.getISO3Country())
            .put("en", country.getDisplayCountry(ULocale.ENGLISH))
            .put("ar", country.getDisplayCountry(new ULocale("ar")));
      } catch (MissingResourceException e) {
        continue;
      }
    }
    BODIES.forEach((code, name) -> names.putObject(code).put("en", name[0]).put("ar", name[1]));
    return names;
  }
}
