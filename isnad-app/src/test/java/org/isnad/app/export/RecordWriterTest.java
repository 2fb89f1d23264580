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
import org.isnad.record.Agreement;
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
            Optional.of(agreement()),
            size(),
            new EventRecord.SentenceRef(0, 0, 28),
            "sign",
            0.86);
    return new CodedArticle(Article.of("a", "نص"), List.of(event), List.of());
  }

  private static Agreement agreement() {
    Words year = new Words("عام 2012", 40, 48);
    return new Agreement(
        new Words("مذكرة تفاهم", 30, 41),
        "memorandum",
        new Words("مذكرة تفاهم", 30, 41),
        Optional.of(new Agreement.Subject("military", new Words("العسكري", 50, 57))),
        List.of(
            new Agreement.Party("IRQ", new Words("البلدان", 60, 67)),
            new Agreement.Party("IRN", new Words("البلدان", 60, 67))),
        Optional.of(new Agreement.Dated("2012", year)),
        Optional.of(
            new Agreement.Earlier(
                new Words("الاتفاقيات السابقة", 70, 88), "agreement", Optional.empty())));
  }

  private static EventRecord.Size size() {
    return new EventRecord.Size(
        Optional.of(120_000),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(
            new EventRecord.Figure(
                "dead",
                Optional.of(120_000),
                Optional.empty(),
                "about",
                new Words("حوالى 120 الف", 90, 103)),
            new EventRecord.Figure(
                "injured",
                Optional.empty(),
                Optional.empty(),
                "several",
                new Words("عدد من الجرحى", 110, 123))));
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
                    + " agreement size size_detail sentence rule confidence")
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
  void jsonTellsSizesAndHowExactTheyAre() throws IOException {
    JsonNode node = new ObjectMapper().readTree(written(JsonlWriter::new));
    assertEquals(120_000, node.at("/size/dead").asInt());
    assertTrue(node.at("/size").has("demonstrators"));
    assertTrue(node.at("/size/injured").isNull());
    assertEquals("about", node.at("/size_detail/0/precision").asText());
    assertEquals("حوالى 120 الف", node.at("/size_detail/0/text").asText());
    assertEquals("several", node.at("/size_detail/1/precision").asText());
    assertTrue(node.at("/size_detail/1/count").isNull());
  }

  @Test
  void jsonTellsAnAgreementWithTheWordsBehindEachField() throws IOException {
    JsonNode agreement = new ObjectMapper().readTree(written(JsonlWriter::new)).get("agreement");
    assertEquals("memorandum", agreement.get("kind").asText());
    assertEquals("military", agreement.get("subject").asText());
    assertEquals("[\"IRQ\",\"IRN\"]", agreement.get("parties").toString());
    assertEquals("2012", agreement.get("date").asText());
    assertEquals("agreement", agreement.at("/earlier/kind").asText());
    assertEquals("العسكري", agreement.at("/evidence/subject/text").asText());
    assertEquals("IRN", agreement.at("/evidence/parties/1/code").asText());
    assertEquals(40, agreement.at("/evidence/date/start").asInt());
  }

  @Test
  void csvTellsSizesAndAgreementAtTheEndOfTheLine() throws IOException {
    String csv = written(CsvWriter::new);
    String end =
        ",120000,,,,,حوالى 120 الف;عدد من الجرحى,memorandum,مذكرة تفاهم,military,IRQ;IRN,2012";
    assertTrue(csv.contains(end + "\r\n"), csv);
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
  void tableTellsSizesAndAgreement() throws IOException {
    String table =
        written(out -> new TableWriter(out, ArabicDisplay.ISOLATED, TableWriter.Style.NONE));
    String facts = "dead about 120000, injured several, memorandum (military) IRQ-IRN of 2012\n";
    assertTrue(table.contains(facts), table);
  }

  @Test
  void visualOrderTurnsArabicRoundAndLeavesNumbersReadable() {
    String shown = ArabicDisplay.VISUAL.show("عام 2013");
    assertTrue(shown.startsWith("2013 "), shown);
    assertFalse(shown.contains("عام"), shown);
  }
}
