package org.isnad.app.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.isnad.event.Codebook;
import org.isnad.event.CodebookEntry;

/**
 * The codebook's examples as gold documents, so that the coder learns from plain sentences beside
 * whole articles. A role that an example does not write is left out of its event, and teaches
 * nothing.
 */
final class CodebookGold {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CodebookGold() {}

  static List<JsonNode> documents(Codebook codebook) {
    List<JsonNode> documents = new ArrayList<>();
    for (CodebookEntry entry : codebook.entries()) {
      for (CodebookEntry.Example example : entry.examples()) {
        documents.add(document(entry.origin().file() + ":" + example.line(), example));
      }
    }
    return documents;
  }

  private static JsonNode document(String id, CodebookEntry.Example example) {
    ObjectNode document = JSON.createObjectNode();
    document.put("id", id);
    document.put("text", example.text());
    ArrayNode events = document.putArray("events");
    for (String expected : example.expectation().split(";")) {
      if (!expected.isBlank() && !expected.strip().equals("NONE")) {
        addEvent(events, example.text(), expected.strip().split("\\s+"));
      }
    }
    return document;
  }

  /** Examples do not say which word carries the act: any word of theirs may. */
  private static void addEvent(ArrayNode events, String text, String[] parts) {
    ObjectNode event = events.addObject();
    event.put("type", parts[0].split("/")[0]);
    event.put("trigger", text);
    for (String part : parts) {
      for (String role : List.of("actor", "recipient")) {
        if (part.startsWith(role + "=")) {
          addParties(event.putArray(role), part.substring(role.length() + 1));
        }
      }
    }
  }

  private static void addParties(ArrayNode parties, String written) {
    for (String code : written.split(",")) {
      String[] pair = code.split("/", 2);
      if (pair.length == 2 && !pair[0].equals("-")) {
        parties
            .addObject()
            .put("country", pair[0])
            .put("sector", pair[1].equals("-") ? "" : pair[1]);
      }
    }
  }
}
