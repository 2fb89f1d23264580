package org.isnad.app.correct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a record that somebody mended. Only keys of a gold event are taken over, and only values
 * that the coding guide allows; words must stand in the article as given.
 */
public final class GoldEventCheck {
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final int MOST_PEOPLE = 40;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String text;

  /**
   * @param text of the article, as given
   */
  public GoldEventCheck(String text) {
    this.text = text;
  }

  /**
   * The event, with nothing in it but what a gold event has.
   *
   * @throws CorrectionException if a value cannot be; names the key
   */
  public ObjectNode check(JsonNode event) {
    ObjectNode gold = NODES.objectNode();
    String type = event.path("type").asText("");
    Vocabulary words = Vocabulary.BUILT_IN;
    require(words.types().contains(type), "type", type);
    gold.put("type", type);
    gold.set("mode", modes(event.path("mode"), words.modes(type)));
    String trigger = event.path("trigger").asText("");
    require(!trigger.isBlank() && text.contains(trigger), "trigger", trigger);
    gold.put("trigger", trigger);
    gold.set("actor", people("actor", event.path("actor")));
    gold.set("recipient", people("recipient", event.path("recipient")));
    String status = event.path("status").asText("asserted");
    require(words.statuses().contains(status), "status", status);
    gold.put("status", status);
    gold.set("date_text", words("date_text", event.path("date_text")));
    gold.set("date", matching("date", event.path("date"), DATE));
    gold.set("place", words("place", event.path("place")));
    gold.set("place_country", matching("place_country", event.path("place_country"), CODE));
    gold.set("said_by", people("said_by", event.path("said_by")));
    return gold;
  }

  private static ArrayNode modes(JsonNode modes, Set<String> allowed) {
    Set<String> distinct = new LinkedHashSet<>();
    modes.forEach(mode -> distinct.add(mode.asText()));
    ArrayNode array = NODES.arrayNode();
    for (String mode : distinct) {
      require(allowed.contains(mode), "mode", mode);
      array.add(mode);
    }
    return array;
  }

  private ArrayNode people(String key, JsonNode people) {
    require(people.size() <= MOST_PEOPLE, key, people.size() + " entries");
    ArrayNode array = NODES.arrayNode();
    for (JsonNode one : people) {
      ObjectNode node = array.addObject();
      String name = one.path("text").asText("");
      require(text.contains(name), key, name);
      node.put("text", name);
      node.set("country", matching(key + " country", one.path("country"), CODE));
      JsonNode sector = matching(key + " sector", one.path("sector"), CODE);
      require(
          sector.isNull() || Vocabulary.BUILT_IN.sectors().contains(sector.asText()),
          key + " sector",
          sector.asText());
      node.set("sector", sector);
    }
    return array;
  }

  private JsonNode words(String key, JsonNode value) {
    String words = value.asText("");
    if (value.isNull() || words.isEmpty()) {
      return NullNode.getInstance();
    }
    require(text.contains(words), key, words);
    return NODES.textNode(words);
  }

  private static JsonNode matching(String key, JsonNode value, Pattern form) {
    String written = value.asText("");
    if (value.isNull() || written.isEmpty()) {
      return NullNode.getInstance();
    }
    require(form.matcher(written).matches(), key, written);
    return NODES.textNode(written);
  }

  private static void require(boolean holds, String key, String value) {
    if (!holds) {
      throw new CorrectionException(
          key + " cannot be \"" + shortened(value) + "\": " + remedy(key));
    }
  }

  private static final int SHOWN = 60;

  private static String shortened(String value) {
    return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
  }

  private static String remedy(String key) {
    return switch (key) {
      case "type", "mode", "status" -> "give one of the coding guide's";
      case "date" -> "give 2012, 2013-09 or 2013-09-26";
      case "trigger", "date_text", "place", "actor", "recipient", "said_by" ->
          "copy words that stand in the article";
      default -> "give a code of three capital letters, or nothing";
    };
  }
}
