package org.isnad.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;
import org.isnad.record.EventRecord;
import org.isnad.record.Participant;
import org.isnad.record.SaidBy;
import org.isnad.record.Words;
import org.junit.jupiter.api.Test;

final class RecordWriterTest {
  private static final String SPEAKER = "قال \"مصدر\"،\nرفيع";

  private static CodedArticle article() {
    EventRecord event =
        new EventRecord(
            "a:1",
            "a",
            Optional.of("2012"),
            Optional.of("stated"),
            Optional.empty(),
            Optional.of("2013-09-26"),
            Optional.of("Elaph, London"),
            "SUPPORT",
            List.of(),
            List.of("military"),
            "historical",
            1,
            5.0,
            List.of(
                new Participant(
                    new Words("بغداد", 0, 5),
                    Optional.of("IRQ"),
                    Optional.of("GOV"),
                    Optional.of("Iraq"),
                    "country")),
            List.of(),
            new Words("وقعا", 6, 10),
            Optional.empty(),
            List.of(
                new SaidBy(
                    new Words(SPEAKER, 11, 28),
                    Optional.empty(),
                    Optional.of("JRN"),
                    "قال",
                    "reports")),
            Optional.empty(),
            EventRecord.Size.UNKNOWN,
            new EventRecord.SentenceRef(0, 0, 28),
            "sign",
            0.86);
    return new CodedArticle(Article.of("a", "نص"), List.of(event), List.of());
  }

  private interface Maker {
    RecordWriter over(StringWriter out);
  }

  private static String written(Maker maker) throws IOException {
    StringWriter out = new StringWriter();
    try (RecordWriter writer = maker.over(out)) {
      writer.write(article());
    }
    return out.toString();
  }

  @Test
  void jsonHasThePublishedKeysInTheirOrder() throws IOException {
    String line = written(JsonlWriter::new);
    JsonNode node = new ObjectMapper().readTree(line);
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    assertEquals(
        List.of(
            ("id document date date_basis publication_date source event mode context status"
                    + " quad_code event_scale actor recipient event_text event_loc said_by"
                    + " agreement size sentence rule confidence")
                .split(" ")),
        keys);
    assertEquals(1, line.lines().count());
  }

  @Test
  void jsonReadsBackAsWritten() throws IOException {
    JsonNode node = new ObjectMapper().readTree(written(JsonlWriter::new));
    assertEquals(SPEAKER, node.at("/said_by/0/text").asText());
    assertTrue(node.at("/said_by/0/code").isNull());
    assertTrue(node.get("event_loc").isNull());
    assertEquals("IRQ", node.at("/actor/0/code").asText());
    assertEquals(0.86, node.get("confidence").asDouble());
  }

  @Test
  void csvQuotesCommasQuotesAndLineEnds() throws IOException {
    String csv = written(CsvWriter::new);
    assertTrue(csv.contains("\"Elaph, London\""), csv);
    assertTrue(csv.contains("\"قال \"\"مصدر\"\"،\nرفيع\""), csv);
    assertEquals(2, csv.split("\r\n").length);
  }

  @Test
  void tableTellsTypeCodesAndChain() throws IOException {
    String table =
        written(out -> new TableWriter(out, ArabicDisplay.ISOLATED, TableWriter.Style.NONE));
    assertTrue(table.contains("  1  2012        SUPPORT (historical)  IRQ/GOV\n"), table);
    assertTrue(
        table.contains("on the word of -/JRN \u2068قال \"مصدر\"، رفيع\u2069 [reports]"), table);
    assertFalse(table.contains("\u001b"), table);
  }

  @Test
  void visualOrderTurnsArabicRoundAndLeavesNumbersReadable() {
    String shown = ArabicDisplay.VISUAL.show("عام 2013");
    assertTrue(shown.startsWith("2013 "), shown);
    assertFalse(shown.contains("عام"), shown);
  }
}
