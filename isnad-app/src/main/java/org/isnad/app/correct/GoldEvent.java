package org.isnad.app.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A record in the form in which news is coded by hand (docs/page.md). */
public final class GoldEvent {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private GoldEvent() {}

  /**
   * The gold form of a record.
   *
   * @param event its published JSON, or its row of the store
   */
  public static ObjectNode of(JsonNode event) {
    ObjectNode gold = NODES.objectNode();
    gold.put("type", event.path("event").asText());
    ArrayNode modes = gold.putArray("mode");
    event.path("mode").forEach(modes::add);
    gold.put("trigger", event.path("event_text").path("text").asText());
    gold.set("actor", people(event.path("actor")));
    gold.set("recipient", people(event.path("recipient")));
    gold.put("status", event.path("status").asText());
    gold.set("date_text", orNull(event.path("date_text").path("text")));
    gold.set("date", orNull(event.path("date")));
    gold.set("place", orNull(event.path("event_loc").path("text")));
    gold.set("place_country", orNull(event.path("event_loc").path("country_code")));
    gold.set("said_by", people(event.path("said_by")));
    return gold;
  }

  private static ArrayNode people(JsonNode people) {
    ArrayNode gold = NODES.arrayNode();
    for (JsonNode one : people) {
      ObjectNode node = gold.addObject();
      node.put("text", one.path("text").asText(""));
      node.set("country", orNull(one.path("code")));
      node.set("sector", orNull(one.path("sector")));
    }
    return gold;
  }

  private static JsonNode orNull(JsonNode node) {
    return node.isMissingNode() ? NODES.nullNode() : node;
  }
}
