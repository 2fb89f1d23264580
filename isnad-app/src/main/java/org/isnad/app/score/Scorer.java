package org.isnad.app.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures coded events against gold documents. Not thread-safe. */
public final class Scorer {
  private final ScoreReport report = new ScoreReport();

  /**
   * Scores all documents.
   *
   * @param gold documents with their events
   * @param coded events by document id
   */
  public static ScoreReport score(List<JsonNode> gold, Map<String, List<JsonNode>> coded) {
    Scorer scorer = new Scorer();
    for (JsonNode document : gold) {
      scorer.add(document, coded.getOrDefault(document.get("id").asText(), List.of()));
    }
    return scorer.report;
  }

  private void add(JsonNode document, List<JsonNode> coded) {
    report.documents++;
    List<JsonNode> events = new ArrayList<>();
    document.path("events").forEach(events::add);
    events.forEach(e -> report.count(e.path("type").asText(), "gold"));
    coded.forEach(c -> report.count(c.path("event").asText(), "coded"));
    Pairing pairing = new Pairing(events, coded);
    pairing.missed.forEach(e -> report.missed.add(new JsonNode[] {document, e}));
    pairing.extra.forEach(e -> report.extra.add(new JsonNode[] {document, e}));
    pairing.extra.forEach(e -> report.judge(e.path("confidence"), false));
    pairing.pairs().forEach(p -> report.judge(p[1].path("confidence"), true));
    pairing.pairs().forEach(p -> pair(p[0], p[1]));
  }

  private void pair(JsonNode gold, JsonNode coded) {
    String type = gold.path("type").asText();
    report.count(type, "event");
    boolean dyad =
        Pairing.countries(gold.path("actor"), "country")
                .equals(Pairing.countries(coded.path("actor"), "code"))
            && Pairing.countries(gold.path("recipient"), "country")
                .equals(Pairing.countries(coded.path("recipient"), "code"));
    if (dyad) {
      report.count(type, "dyad");
      boolean full =
          codes(gold.path("actor"), "country").equals(codes(coded.path("actor"), "code"))
              && codes(gold.path("recipient"), "country")
                  .equals(codes(coded.path("recipient"), "code"));
      if (full) {
        report.count(type, "full");
      }
    }
    List<String> goldChain = chain(gold.path("said_by"), "country");
    List<String> codedChain = chain(coded.path("said_by"), "code");
    report.add("link_gold", goldChain.size());
    report.add("link_coded", codedChain.size());
    report.add("link", longestCommon(goldChain, codedChain));
    report.add("status", same(Pairing.text(gold, "status"), Pairing.text(coded, "status")));
    report.add("mode", modes(gold).equals(modes(coded)) ? 1 : 0);
    if (!Pairing.text(gold, "date").isEmpty()) {
      report.add("date_gold", 1);
      report.add("date", same(Pairing.text(gold, "date"), Pairing.text(coded, "date")));
    }
    if (!Pairing.text(gold, "place_country").isEmpty()) {
      report.add("place_gold", 1);
      report.add(
          "place",
          same(
              Pairing.text(gold, "place_country"),
              Pairing.text(coded.path("event_loc"), "country_code")));
    }
  }

  private static int same(String a, String b) {
    return a.equals(b) ? 1 : 0;
  }

  private static Set<String> modes(JsonNode event) {
    Set<String> modes = new HashSet<>();
    event.path("mode").forEach(m -> modes.add(m.asText()));
    return modes;
  }

  private static Set<String> codes(JsonNode entities, String key) {
    Set<String> codes = new HashSet<>(chain(entities, key));
    codes.remove("/");
    return codes;
  }

  private static List<String> chain(JsonNode entities, String key) {
    List<String> chain = new ArrayList<>();
    for (JsonNode entity : entities) {
      chain.add(Pairing.text(entity, key) + "/" + Pairing.text(entity, "sector"));
    }
    return chain;
  }

  /** Length of the longest common subsequence. */
  private static int longestCommon(List<String> a, List<String> b) {
    int[] row = new int[b.size() + 1];
    for (String x : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.size(); j++) {
        int above = row[j];
        row[j] = x.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
        diagonal = above;
      }
    }
    return row[b.size()];
  }
}
