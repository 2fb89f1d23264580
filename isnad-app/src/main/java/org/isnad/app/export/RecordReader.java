package org.isnad.app.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.record.Agreement;
import org.isnad.record.EventRecord;
import org.isnad.record.Participant;
import org.isnad.record.Place;
import org.isnad.record.SaidBy;
import org.isnad.record.Words;

/** Reads the published JSON of a record back; what {@link JsonRecords} wrote gives an equal one. */
public final class RecordReader {
  private RecordReader() {}

  /** One event. Keys that are missing count as null, unknown ones are passed over. */
  public static EventRecord event(JsonNode node) {
    return new EventRecord(
        node.path("id").asText(),
        node.path("document").asText(),
        text(node, "date"),
        text(node, "date_basis"),
        found(node.path("date_text")).map(RecordReader::words),
        text(node, "publication_date"),
        text(node, "source"),
        node.path("event").asText(),
        list(node.path("mode"), JsonNode::asText),
        list(node.path("context"), JsonNode::asText),
        node.path("status").asText(),
        node.path("quad_code").asInt(),
        node.path("event_scale").asDouble(),
        list(node.path("actor"), RecordReader::participant),
        list(node.path("recipient"), RecordReader::participant),
        words(node.path("event_text")),
        found(node.path("event_loc")).map(RecordReader::place),
        list(node.path("said_by"), RecordReader::link),
        found(node.path("agreement")).map(RecordReader::agreement),
        size(node.path("size"), node.path("size_detail")),
        new EventRecord.SentenceRef(
            node.path("sentence").path("index").asInt(),
            node.path("sentence").path("start").asInt(),
            node.path("sentence").path("end").asInt()),
        node.path("rule").asText(),
        node.path("confidence").asDouble());
  }

  private static Optional<JsonNode> found(JsonNode node) {
    return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node);
  }

  private static Optional<String> text(JsonNode node, String key) {
    return found(node.path(key)).map(JsonNode::asText);
  }

  private static Optional<Integer> number(JsonNode node, String key) {
    return found(node.path(key)).map(JsonNode::asInt);
  }

  private static Optional<Double> decimal(JsonNode node, String key) {
    return found(node.path(key)).map(JsonNode::asDouble);
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> item) {
    List<T> list = new ArrayList<>();
    array.forEach(node -> list.add(item.apply(node)));
    return list;
  }

  private static Words words(JsonNode node) {
    return new Words(
        node.path("text").asText(), node.path("start").asInt(), node.path("end").asInt());
  }

  private static Participant participant(JsonNode node) {
    return new Participant(
        words(node),
        text(node, "code"),
        text(node, "sector"),
        text(node, "name"),
        node.path("via").asText());
  }

  private static Place place(JsonNode node) {
    return new Place(
        words(node),
        text(node, "name"),
        text(node, "country_code"),
        decimal(node, "latitude"),
        decimal(node, "longitude"));
  }

  private static SaidBy link(JsonNode node) {
    return new SaidBy(
        words(node),
        text(node, "code"),
        text(node, "sector"),
        node.path("verb").asText(),
        node.path("force").asText());
  }

  private static EventRecord.Size size(JsonNode node, JsonNode detail) {
    return new EventRecord.Size(
        number(node, "dead"),
        number(node, "injured"),
        number(node, "arrested"),
        number(node, "displaced"),
        number(node, "demonstrators"),
        list(detail, RecordReader::figure));
  }

  private static EventRecord.Figure figure(JsonNode node) {
    return new EventRecord.Figure(
        node.path("kind").asText(),
        number(node, "count"),
        number(node, "up_to"),
        node.path("precision").asText(),
        words(node));
  }

  private static Agreement agreement(JsonNode node) {
    JsonNode evidence = node.path("evidence");
    return new Agreement(
        words(node),
        node.path("kind").asText(),
        words(evidence.path("kind")),
        text(node, "subject")
            .map(name -> new Agreement.Subject(name, words(evidence.path("subject")))),
        list(evidence.path("parties"), p -> new Agreement.Party(p.path("code").asText(), words(p))),
        text(node, "date").map(date -> new Agreement.Dated(date, words(evidence.path("date")))),
        found(node.path("earlier"))
            .map(earlier -> earlier(earlier, evidence.path("earlier_date"))));
  }

  private static Agreement.Earlier earlier(JsonNode node, JsonNode dateWords) {
    return new Agreement.Earlier(
        words(node),
        node.path("kind").asText(),
        text(node, "date").map(date -> new Agreement.Dated(date, words(dateWords))));
  }
}
