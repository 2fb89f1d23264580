package org.isnad.app.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The figures of one scoring, and how they are printed. Not thread-safe. */
public final class ScoreReport {
  private static final int TEXT_SHOWN = 160;

  int documents;
  final List<JsonNode[]> missed = new ArrayList<>();
  final List<JsonNode[]> extra = new ArrayList<>();
  private final Map<String, Integer> sums = new HashMap<>();
  private final Map<String, Map<String, Integer>> byType = new TreeMap<>();
  private final Tenth[] byConfidence = Stream.generate(Tenth::new).limit(10).toArray(Tenth[]::new);

  void count(String type, String what) {
    add(what, 1);
    byType.computeIfAbsent(type, t -> new HashMap<>()).merge(what, 1, Integer::sum);
  }

  void add(String what, int number) {
    sums.merge(what, number, Integer::sum);
  }

  /** Counts a coded event under its confidence; events without one are not counted. */
  void judge(JsonNode confidence, boolean right) {
    if (confidence.isNumber()) {
      int tenth = Math.max(0, Math.min(9, (int) Math.floor(confidence.asDouble() * 10)));
      byConfidence[tenth].add(confidence.asDouble(), right);
    }
  }

  /** Events of one tenth of confidence. */
  private static final class Tenth {
    private int events;
    private int right;
    private double confidence;

    void add(double value, boolean isRight) {
      events++;
      right += isRight ? 1 : 0;
      confidence += value;
    }
  }

  /** How often records of each tenth of confidence are right; tenths without records left out. */
  public List<String> reliabilityLines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < byConfidence.length; i++) {
      Tenth tenth = byConfidence[i];
      if (tenth.events > 0) {
        lines.add(
            String.format(
                Locale.ROOT,
                "  confidence %s-%s  events %4d  mean %s  right %s",
                Rounded.of(i / 10.0, 1),
                Rounded.of((i + 1) / 10.0, 1),
                tenth.events,
                Rounded.of(tenth.confidence / tenth.events, 2),
                Rounded.of((double) tenth.right / tenth.events, 2)));
      }
    }
    return lines;
  }

  private int sum(String what) {
    return sums.getOrDefault(what, 0);
  }

  /** All figures by name: event, dyad, full, isnad (F1), status, mode, date, place (shares). */
  public Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    for (String name : List.of("event", "dyad", "full")) {
      figures.put(name, of(name).f1());
    }
    figures.put("isnad", isnad().f1());
    figures.put("status", share("status", sum("event")));
    figures.put("mode", share("mode", sum("event")));
    figures.put("date", share("date", sum("date_gold")));
    figures.put("place", share("place", sum("place_gold")));
    return figures;
  }

  private Figures of(String name) {
    return Figures.of(sum(name), sum("coded"), sum("gold"));
  }

  private Figures isnad() {
    return Figures.of(sum("link"), sum("link_coded"), sum("link_gold"));
  }

  private double share(String name, int of) {
    return of == 0 ? 0 : (double) sum(name) / of;
  }

  /** The report in lines. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "documents %d  gold events %d  coded events %d",
            documents,
            sum("gold"),
            sum("coded")));
    for (String name : List.of("event", "dyad", "full")) {
      lines.add(line("%-7s P %s  R %s  F1 %s", name, of(name)));
    }
    lines.add(
        line("%-7s P %s  R %s  F1 %s", "isnad", isnad())
            + String.format(Locale.ROOT, "  (%d gold links in paired events)", sum("link_gold")));
    Map<String, Double> figures = figures();
    lines.add(shareLine("status", figures, sum("event")));
    lines.add(shareLine("mode", figures, sum("event")));
    lines.add(shareLine("date", figures, sum("date_gold")));
    lines.add(shareLine("place", figures, sum("place_gold")));
    return lines;
  }

  private static String line(String format, String name, Figures f) {
    return String.format(
        Locale.ROOT,
        format,
        name,
        Rounded.of(f.precision(), 3),
        Rounded.of(f.recall(), 3),
        Rounded.of(f.f1(), 3));
  }

  private static String shareLine(String name, Map<String, Double> figures, int of) {
    return String.format(
        Locale.ROOT, "%-7s %s  of %d", name, Rounded.of(figures.getOrDefault(name, 0.0), 3), of);
  }

  /** One line a type. */
  public List<String> typeLines() {
    List<String> lines = new ArrayList<>();
    byType.forEach(
        (type, n) -> {
          int gold = n.getOrDefault("gold", 0);
          int coded = n.getOrDefault("coded", 0);
          Figures event = Figures.of(n.getOrDefault("event", 0), coded, gold);
          Figures dyad = Figures.of(n.getOrDefault("dyad", 0), coded, gold);
          lines.add(
              String.format(
                  Locale.ROOT,
                  "  %-10s gold %4d coded %4d  P %s R %s F1 %s  dyad F1 %s",
                  type,
                  gold,
                  coded,
                  Rounded.of(event.precision(), 2),
                  Rounded.of(event.recall(), 2),
                  Rounded.of(event.f1(), 2),
                  Rounded.of(dyad.f1(), 2)));
        });
    return lines;
  }

  /** The first {@code most} gold events not found, and as many coded events that are none. */
  public List<String> missLines(int most) {
    List<String> lines = new ArrayList<>();
    missed.stream()
        .limit(most)
        .forEach(
            m ->
                lines.add(
                    "missed " + m[1].path("type").asText() + " | " + trigger(m[1]) + where(m[0])));
    extra.stream()
        .limit(most)
        .forEach(
            m ->
                lines.add(
                    "extra  "
                        + m[1].path("event").asText()
                        + " | "
                        + m[1].path("event_text").path("text").asText()
                        + where(m[0])));
    return lines;
  }

  /** An event without trigger words prints as the reference scorer prints it. */
  private static String trigger(JsonNode event) {
    return event.hasNonNull("trigger") ? event.get("trigger").asText() : "None";
  }

  private static String where(JsonNode document) {
    String text = document.path("text").asText();
    int end =
        text.offsetByCodePoints(0, Math.min(TEXT_SHOWN, text.codePointCount(0, text.length())));
    return " | " + document.get("id").asText() + " | " + text.substring(0, end).replace('\n', ' ');
  }
}
