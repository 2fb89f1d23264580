package org.isnad.app.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.app.export.JsonRecords;
import org.isnad.app.story.AgreementMention;
import org.isnad.app.story.DayRange;
import org.isnad.record.EventRecord;
import org.isnad.record.Participant;
import org.isnad.record.Words;

/**
 * Writes events into their table: as the published JSON, with what the store adds, which DuckDB
 * turns into typed columns ({@code store/events.json} names the types).
 */
final class EventRows {
  private static final String INSERT =
      "INSERT INTO events BY NAME SELECT e.* FROM (SELECT unnest(from_json(?::JSON, '"
          + structure()
          + "')) AS e)";

  private EventRows() {}

  /**
   * An event and where it belongs.
   *
   * @param seq of its article
   * @param number 1-based within the article
   * @param story it belongs to
   * @param sentence words of its sentence, as given
   */
  record Row(EventRecord event, long seq, int number, long story, String sentence) {}

  static void insert(Connection connection, List<Row> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    rows.forEach(row -> array.add(json(row)));
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, array.toString());
      insert.execute();
    }
  }

  private static ObjectNode json(Row row) {
    EventRecord event = row.event();
    ObjectNode node = JsonRecords.of(event);
    node.put("seq", row.seq());
    node.put("number", row.number());
    node.put("story", row.story());
    event
        .dateWords()
        .ifPresent(
            w ->
                node.putObject("date_text")
                    .put("text", w.text())
                    .put("start", w.start())
                    .put("end", w.end()));
    event
        .date()
        .or(event::publicationDate)
        .flatMap(DayRange::of)
        .ifPresent(
            d -> node.put("first_day", d.first().toString()).put("last_day", d.last().toString()));
    node.put("sentence_text", row.sentence());
    node.put("actor_key", keys(event.actor()));
    node.put("recipient_key", keys(event.recipient()));
    node.put("actor_name", names(event.actor()));
    node.put("recipient_name", names(event.recipient()));
    node.put("place_name", event.place().map(p -> name(p.name(), p.words())).orElse(""));
    AgreementMention.of(event).ifPresent(m -> node.put("party_key", m.partyKey()));
    return node;
  }

  /** What participants can be searched by: {@code IRQ -/GOV IRQ/GOV}, with a blank at each end. */
  private static String keys(List<Participant> participants) {
    Set<String> keys = new LinkedHashSet<>();
    for (Participant p : participants) {
      p.code().ifPresent(keys::add);
      p.sector().ifPresent(s -> keys.add("-/" + s));
      if (p.code().isPresent() && p.sector().isPresent()) {
        keys.add(p.code().get() + "/" + p.sector().get());
      }
    }
    return " " + String.join(" ", keys) + " ";
  }

  private static String names(List<Participant> participants) {
    return participants.stream()
        .map(p -> name(p.name(), p.words()))
        .collect(Collectors.joining("\n"));
  }

  private static String name(Optional<String> english, Words words) {
    return (english.map(n -> n + "\n").orElse("") + words.text()).toLowerCase(Locale.ROOT);
  }

  private static String structure() {
    try (InputStream in = EventRows.class.getResourceAsStream("/store/events.json")) {
      if (in == null) {
        throw new IllegalStateException("/store/events.json is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read /store/events.json", e);
    }
  }
}
