package org.isnad.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.syntax.Sentence;

/**
 * Finds the country where an article is at home: the one meant by an unmarked الحكومة.
 *
 * <p>Evidence, in order of weight: a dateline (بغداد ـ), the opening sentences, how often a country
 * is named, the country of the outlet. Of equals the one named first wins.
 */
final class HomeCountry {
  private static final int DATELINE = 4;
  private static final int OPENING = 3;
  private static final int OUTLET = 3;
  private static final int OPENING_SENTENCES = 2;

  /** Codes that are no country. */
  private static final Set<String> NO_COUNTRY =
      Set.of("UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC");

  private HomeCountry() {}

  static Optional<String> of(
      List<Sentence> sentences, List<Group> groups, Optional<String> outletCountry) {
    Map<String, Integer> scores = new HashMap<>();
    Map<String, Integer> firsts = new HashMap<>();
    for (Group group : groups) {
      for (String code : group.countries()) {
        if (!NO_COUNTRY.contains(code)) {
          scores.merge(code, weight(sentences, group), Integer::sum);
          firsts.putIfAbsent(code, firsts.size());
        }
      }
    }
    int all = scores.values().stream().mapToInt(Integer::intValue).sum();
    outletCountry.ifPresent(code -> scores.merge(code, OUTLET + all / 2, Integer::sum));
    return scores.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(e -> -firsts.getOrDefault(e.getKey(), Integer.MAX_VALUE)))
        .map(Map.Entry::getKey);
  }

  private static int weight(List<Sentence> sentences, Group group) {
    if (group.sentence() >= OPENING_SENTENCES) {
      return 1;
    }
    return isDateline(sentences.get(group.sentence()), group) ? DATELINE : OPENING;
  }

  private static boolean isDateline(Sentence sentence, Group group) {
    if (group.from() > 1 || group.to() >= sentence.size()) {
      return false;
    }
    String next = sentence.token(group.to()).text();
    return next.equals("-") || next.equals("ـ") || next.equals("–") || next.equals("(");
  }
}
