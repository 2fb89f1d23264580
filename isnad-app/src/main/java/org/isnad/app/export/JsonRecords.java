package org.isnad.app.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.isnad.app.story.StoryNote;
import org.isnad.app.story.StoryNotes;
import org.isnad.record.Agreement;
import org.isnad.record.EventRecord;
import org.isnad.record.Participant;
import org.isnad.record.Place;
import org.isnad.record.SaidBy;
import org.isnad.record.Words;

/** The published JSON of a record: names and order of keys are a promise to users. */
public final class JsonRecords {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonRecords() {}

  /** One event. */
  public static ObjectNode of(EventRecord event) {
    ObjectNode node = NODES.objectNode();
    node.put("id", event.id());
    node.put("document", event.document());
    put(node, "date", event.date());
    put(node, "date_basis", event.dateBasis());
    put(node, "publication_date", event.publicationDate());
    put(node, "source", event.source());
    node.put("event", event.event());
    node.set("mode", strings(event.mode()));
    node.set("context", strings(event.context()));
    node.put("status", event.status());
    node.put("quad_code", event.quadCode());
    node.put("event_scale", event.eventScale());
    node.set("actor", participants(event.actor()));
    node.set("recipient", participants(event.recipient()));
    node.set("event_text", words(event.trigger()));
    event
        .place()
        .ifPresentOrElse(p -> node.set("event_loc", place(p)), () -> node.putNull("event_loc"));
    node.set("said_by", chain(event.saidBy()));
    event
        .agreement()
        .ifPresentOrElse(a -> node.set("agreement", agreement(a)), () -> node.putNull("agreement"));
    ObjectNode size = node.putObject("size");
    event.size().dead().ifPresentOrElse(n -> size.put("dead", n), () -> size.putNull("dead"));
    event
        .size()
        .injured()
        .ifPresentOrElse(n -> size.put("injured", n), () -> size.putNull("injured"));
    ObjectNode sentence = node.putObject("sentence");
    sentence.put("index", event.sentence().index());
    sentence.put("start", event.sentence().start());
    sentence.put("end", event.sentence().end());
    node.put("rule", event.rule());
    node.put("confidence", Math.round(event.confidence() * 100) / 100.0);
    return node;
  }

  /** One event, with a key {@code story} if its story is known. */
  public static ObjectNode of(EventRecord event, StoryNotes stories) {
    ObjectNode node = of(event);
    stories.of(event).ifPresent(note -> node.set("story", story(note)));
    return node;
  }

  private static ObjectNode story(StoryNote note) {
    ObjectNode node = NODES.objectNode();
    node.put("id", note.id());
    node.put("articles", note.articles());
    node.put("texts", note.texts());
    node.put("witnesses", note.witnesses());
    put(node, "common_link", note.commonLink());
    return node;
  }

  private static void put(ObjectNode node, String key, Optional<String> value) {
    value.ifPresentOrElse(v -> node.put(key, v), () -> node.putNull(key));
  }

  private static ArrayNode strings(List<String> values) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(array::add);
    return array;
  }

  private static ObjectNode words(Words words) {
    return NODES
        .objectNode()
        .put("text", words.text())
        .put("start", words.start())
        .put("end", words.end());
  }

  private static ArrayNode participants(List<Participant> participants) {
    ArrayNode array = NODES.arrayNode();
    for (Participant p : participants) {
      ObjectNode node = words(p.words());
      put(node, "code", p.code());
      put(node, "sector", p.sector());
      put(node, "name", p.name());
      node.put("via", p.via());
      array.add(node);
    }
    return array;
  }

  private static ObjectNode place(Place place) {
    ObjectNode node = words(place.words());
    put(node, "name", place.name());
    put(node, "country_code", place.countryCode());
    place.latitude().ifPresentOrElse(v -> node.put("latitude", v), () -> node.putNull("latitude"));
    place
        .longitude()
        .ifPresentOrElse(v -> node.put("longitude", v), () -> node.putNull("longitude"));
    return node;
  }

  private static ArrayNode chain(List<SaidBy> links) {
    ArrayNode array = NODES.arrayNode();
    for (SaidBy link : links) {
      ObjectNode node = words(link.words());
      put(node, "code", link.code());
      put(node, "sector", link.sector());
      node.put("verb", link.verb());
      node.put("force", link.force());
      array.add(node);
    }
    return array;
  }

  private static ObjectNode agreement(Agreement agreement) {
    ObjectNode node = words(agreement.words());
    node.put("kind", agreement.kind());
    put(node, "subject", agreement.subject());
    node.set("parties", strings(agreement.parties()));
    return node;
  }
}
