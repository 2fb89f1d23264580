package org.isnad.app.export;

import com.fasterxml.jackson.databind.JsonNode;
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
    node.set("size", size(event.size()));
    node.set("size_detail", figures(event.size().figures()));
    ObjectNode sentence = node.putObject("sentence");
    sentence.put("index", event.sentence().index());
    sentence.put("start", event.sentence().start());
    sentence.put("end", event.sentence().end());
    node.put("rule", event.rule());
    node.put("confidence", Math.round(event.confidence() * 100) / 100.0);
    return node;
  }

  private static void put(ObjectNode node, String key, Optional<?> value) {
    node.set(key, value.map(JsonRecords::value).orElse(NODES.nullNode()));
  }

  private static JsonNode value(Object value) {
    return value instanceof Integer number
        ? NODES.numberNode(number)
        : NODES.textNode(value.toString());
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

  private static ObjectNode size(EventRecord.Size size) {
    ObjectNode node = NODES.objectNode();
    put(node, "dead", size.dead());
    put(node, "injured", size.injured());
    put(node, "arrested", size.arrested());
    put(node, "displaced", size.displaced());
    put(node, "demonstrators", size.demonstrators());
    return node;
  }

  private static ArrayNode figures(List<EventRecord.Figure> figures) {
    ArrayNode array = NODES.arrayNode();
    for (EventRecord.Figure figure : figures) {
      ObjectNode node = words(figure.words());
      node.put("kind", figure.kind());
      put(node, "count", figure.count());
      put(node, "up_to", figure.upTo());
      node.put("precision", figure.precision());
      array.add(node);
    }
    return array;
  }

  private static ObjectNode agreement(Agreement agreement) {
    ObjectNode node = words(agreement.words());
    node.put("kind", agreement.kind());
    put(node, "subject", agreement.subject().map(Agreement.Subject::name));
    node.set("parties", strings(agreement.parties().stream().map(Agreement.Party::code).toList()));
    put(node, "date", agreement.date().map(Agreement.Dated::date));
    node.set("earlier", orNull(agreement.earlier().map(JsonRecords::earlier)));
    node.set("evidence", evidence(agreement));
    return node;
  }

  private static ObjectNode earlier(Agreement.Earlier earlier) {
    ObjectNode node = words(earlier.words());
    node.put("kind", earlier.kind());
    put(node, "date", earlier.date().map(Agreement.Dated::date));
    return node;
  }

  /** The words behind each field of an agreement. */
  private static ObjectNode evidence(Agreement agreement) {
    ObjectNode node = NODES.objectNode();
    node.set("kind", words(agreement.kindWords()));
    node.set("subject", orNull(agreement.subject().map(s -> words(s.words()))));
    ArrayNode parties = NODES.arrayNode();
    agreement.parties().forEach(p -> parties.add(words(p.words()).put("code", p.code())));
    node.set("parties", parties);
    node.set("date", orNull(agreement.date().map(d -> words(d.words()))));
    node.set(
        "earlier_date",
        orNull(agreement.earlier().flatMap(Agreement.Earlier::date).map(d -> words(d.words()))));
    return node;
  }

  private static JsonNode orNull(Optional<ObjectNode> node) {
    return node.isPresent() ? node.get() : NODES.nullNode();
  }
}
