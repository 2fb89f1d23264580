package org.isnad.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.isnad.app.explore.StoredEvent;
import org.isnad.app.export.JsonRecords;
import org.isnad.app.export.RecordReader;
import org.isnad.record.EventRecord;
import org.isnad.record.Explanation;
import org.isnad.record.SaidBy;
import org.isnad.record.Words;

/** Events as the interface gives them: the published record, and what the page shows beside it. */
final class Events {
  private Events() {}

  /** An event that has just been coded. */
  static ObjectNode of(EventRecord event) {
    ObjectNode node = JsonRecords.of(event);
    node.set("date_text", event.dateWords().<JsonNode>map(Events::words).orElse(null));
    return node;
  }

  /** A stored event, with its sentence and its story. */
  static ObjectNode of(StoredEvent stored) {
    EventRecord event = RecordReader.event(stored.json());
    ObjectNode node = JsonRecords.of(event, e -> Optional.of(stored.story()));
    node.set("date_text", event.dateWords().<JsonNode>map(Events::words).orElse(null));
    node.set("sentence_text", stored.json().get("sentence_text"));
    return node;
  }

  static ArrayNode of(List<StoredEvent> events) {
    ArrayNode array = Json.MAPPER.createArrayNode();
    events.forEach(event -> array.add(of(event)));
    return array;
  }

  private static ObjectNode words(Words words) {
    return Json.MAPPER
        .createObjectNode()
        .put("text", words.text())
        .put("start", words.start())
        .put("end", words.end());
  }

  /** Why an event stands in the record. */
  static ObjectNode of(Explanation why) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("event", why.event());
    node.put("sentence", why.sentence());
    ArrayNode steps = node.putArray("steps");
    for (Explanation.Step step : why.steps()) {
      ObjectNode one = steps.addObject();
      one.put("stage", step.stage());
      one.put("decision", step.decision());
      one.put("because", step.because());
      one.set("words", step.words().<JsonNode>map(Events::words).orElse(null));
    }
    ObjectNode chain = node.putObject("chain");
    chain.put("outlet", why.chain().outlet().orElse(null));
    ArrayNode links = chain.putArray("links");
    for (Explanation.Link link : why.chain().links()) {
      SaidBy source = link.source();
      ObjectNode one = words(source.words());
      one.put("code", source.code().orElse(null));
      one.put("sector", source.sector().orElse(null));
      one.put("force", source.force());
      one.set("verb", words(link.verb()));
      links.add(one);
    }
    return node;
  }
}
