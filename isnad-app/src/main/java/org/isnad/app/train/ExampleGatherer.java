package org.isnad.app.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.app.score.GoldFile;
import org.isnad.app.score.Pairing;
import org.isnad.entity.ActorCode;
import org.isnad.entity.Mention;
import org.isnad.event.EventEvidence;
import org.isnad.event.EventRole;
import org.isnad.event.RoleOption;
import org.isnad.record.Article;

/** Turns what the coder weighs, and what the gold says, into choices to learn from. */
final class ExampleGatherer {
  /** What the coder weighs for an article. */
  interface Source {
    List<EventEvidence> of(Article article);
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private ExampleGatherer() {}

  /** The choices of one role: of each event that the gold has too, the set of its countries. */
  static Examples roles(List<JsonNode> documents, Source source, EventRole role) {
    Examples examples = new Examples();
    for (JsonNode document : documents) {
      for (Map.Entry<JsonNode, EventEvidence> pair : pairs(document, source).entrySet()) {
        String name = role == EventRole.ACTOR ? "actor" : "recipient";
        if (!pair.getKey().has(name)) {
          continue;
        }
        List<RoleOption> options = pair.getValue().options(role);
        int[] right = right(options, pair.getKey().path(name));
        if (right.length > 0) {
          examples.add(right, options.stream().map(RoleOption::signs).toList());
        }
      }
    }
    return examples;
  }

  /** The options that name the gold's parties; failing that, its countries. */
  private static int[] right(List<RoleOption> options, JsonNode gold) {
    Set<ActorCode> parties = new HashSet<>();
    for (JsonNode party : gold) {
      Optional<String> country =
          Optional.of(Pairing.text(party, "country")).filter(c -> !c.isEmpty());
      Optional<String> sector =
          Optional.of(Pairing.text(party, "sector")).filter(c -> !c.isEmpty());
      if (country.isPresent()) {
        parties.add(new ActorCode(country, sector));
      }
    }
    int[] exact =
        IntStream.range(0, options.size())
            .filter(i -> options.get(i).codes().equals(parties))
            .toArray();
    if (exact.length > 0) {
      return exact;
    }
    Set<String> countries = Pairing.countries(gold, "country");
    return IntStream.range(0, options.size())
        .filter(i -> options.get(i).countries().equals(countries))
        .toArray();
  }

  /** The choice of each event to be one (its signs) or not (no sign at all). */
  static Examples events(List<JsonNode> documents, Source source) {
    Examples examples = new Examples();
    for (JsonNode document : documents) {
      List<EventEvidence> evidence = source.of(GoldFile.article(document));
      List<EventEvidence> right = List.copyOf(pairs(document, a -> evidence).values());
      for (EventEvidence event : evidence) {
        boolean isEvent = right.stream().anyMatch(r -> r == event);
        examples.add(new int[] {isEvent ? 0 : 1}, List.of(event.signs(), Set.of()));
      }
    }
    return examples;
  }

  private static Map<JsonNode, EventEvidence> pairs(JsonNode document, Source source) {
    List<EventEvidence> evidence = source.of(GoldFile.article(document));
    List<JsonNode> gold = new ArrayList<>();
    document.path("events").forEach(gold::add);
    Map<JsonNode, EventEvidence> pairs = new java.util.IdentityHashMap<>();
    // What the codebook is sure of comes first.
    addPairs(gold, evidence.stream().filter(e -> e.event().missed().isEmpty()).toList(), pairs);
    addPairs(
        gold.stream().filter(g -> !pairs.containsKey(g)).toList(),
        evidence.stream().filter(e -> !e.event().missed().isEmpty()).toList(),
        pairs);
    Map<JsonNode, EventEvidence> inOrder = new java.util.LinkedHashMap<>();
    for (JsonNode event : gold) {
      if (pairs.containsKey(event)) {
        inOrder.put(event, pairs.get(event));
      }
    }
    return inOrder;
  }

  private static void addPairs(
      List<JsonNode> gold, List<EventEvidence> evidence, Map<JsonNode, EventEvidence> pairs) {
    List<JsonNode> coded = evidence.stream().map(ExampleGatherer::json).toList();
    for (JsonNode[] pair : new Pairing(gold, coded).pairs()) {
      for (int i = 0; i < coded.size(); i++) {
        if (coded.get(i) == pair[1]) {
          pairs.put(pair[0], evidence.get(i));
        }
      }
    }
  }

  /** As much of a record as pairing reads. */
  private static JsonNode json(EventEvidence evidence) {
    ObjectNode node = JSON.createObjectNode();
    node.put("event", evidence.event().type().name());
    node.putObject("event_text").put("text", evidence.trigger());
    addParties(node.putArray("actor"), evidence.event().actors());
    addParties(node.putArray("recipient"), evidence.event().recipients());
    return node;
  }

  private static void addParties(ArrayNode array, List<Mention> mentions) {
    mentions.forEach(m -> m.code().country().ifPresent(c -> array.addObject().put("code", c)));
  }
}
