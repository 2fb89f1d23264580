package org.isnad.app.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Pairs coded events with gold events of one document: the same type, shared trigger words first,
 * then shared countries; each event in one pair at most.
 */
public final class Pairing {
  private static final int MOST_COUNTRIES = 5;

  private final List<JsonNode[]> pairs = new ArrayList<>();
  final List<JsonNode> missed = new ArrayList<>();
  final List<JsonNode> extra = new ArrayList<>();

  private record Option(int score, int gold, int coded) {}

  public Pairing(List<JsonNode> gold, List<JsonNode> coded) {
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < coded.size(); j++) {
        if (gold.get(i).path("type").asText().equals(coded.get(j).path("event").asText())) {
          options.add(new Option(affinity(gold.get(i), coded.get(j)), i, j));
        }
      }
    }
    options.sort(
        Comparator.comparingInt(Option::score)
            .reversed()
            .thenComparingInt(Option::gold)
            .thenComparingInt(Option::coded));
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedCoded = new HashSet<>();
    for (Option o : options) {
      if (o.score() > 0 && !usedGold.contains(o.gold()) && !usedCoded.contains(o.coded())) {
        usedGold.add(o.gold());
        usedCoded.add(o.coded());
        pairs.add(new JsonNode[] {gold.get(o.gold()), coded.get(o.coded())});
      }
    }
    for (int i = 0; i < gold.size(); i++) {
      if (!usedGold.contains(i)) {
        missed.add(gold.get(i));
      }
    }
    for (int j = 0; j < coded.size(); j++) {
      if (!usedCoded.contains(j)) {
        extra.add(coded.get(j));
      }
    }
  }

  /** Gold event and coded event of each pair, closest first. */
  public List<JsonNode[]> pairs() {
    return pairs;
  }

  private static int affinity(JsonNode gold, JsonNode coded) {
    Set<String> g = words(gold.path("trigger").asText(""));
    Set<String> c = words(coded.path("event_text").path("text").asText(""));
    int near = 0;
    if (g.stream().anyMatch(c::contains)) {
      near = 3;
    } else if (g.stream().anyMatch(a -> c.stream().anyMatch(b -> endsAlike(a, b)))) {
      near = 2;
    }
    int who =
        shared(countries(gold.path("actor"), "country"), countries(coded.path("actor"), "code"))
            + shared(
                countries(gold.path("recipient"), "country"),
                countries(coded.path("recipient"), "code"));
    return near * 10 + Math.min(who, MOST_COUNTRIES);
  }

  private static boolean endsAlike(String a, String b) {
    return Math.min(a.length(), b.length()) > 2 && (a.endsWith(b) || b.endsWith(a));
  }

  private static int shared(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both.size();
  }

  private static Set<String> words(String text) {
    StringBuilder folded = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c == 'أ' || c == 'إ' || c == 'آ') {
        folded.append('ا');
      } else if (c == 'ى') {
        folded.append('ي');
      } else if (c == 'ة') {
        folded.append('ه');
      } else if (c != 'ـ' && !(c >= '\u064b' && c <= '\u0652')) {
        folded.append(c);
      }
    }
    return Arrays.stream(folded.toString().strip().split("\\s+"))
        .filter(w -> !w.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The countries of a list of entities, unknown ones left out. */
  public static Set<String> countries(JsonNode entities, String key) {
    Set<String> countries = new HashSet<>();
    for (JsonNode entity : entities) {
      String country = text(entity, key);
      if (!country.isEmpty()) {
        countries.add(country);
      }
    }
    return countries;
  }

  /** A text of a node; empty when it has none. */
  public static String text(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? "" : value.asText();
  }
}
