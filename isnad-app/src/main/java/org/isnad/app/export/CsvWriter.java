package org.isnad.app.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.record.Agreement;
import org.isnad.record.CodedArticle;
import org.isnad.record.EventRecord;
import org.isnad.record.Participant;
import org.isnad.record.Place;
import org.isnad.record.Words;

/**
 * One line an event, RFC 4180, with a header; several values in a field are joined by {@code ;}.
 *
 * <p>Words that a spreadsheet would run as a formula (beginning with {@code = + - @} or a tab) get
 * an apostrophe in front: article text is not trusted.
 */
public final class CsvWriter implements RecordWriter {
  private static final List<String> HEADER =
      List.of(
          "id",
          "document",
          "date",
          "publication_date",
          "source",
          "event",
          "mode",
          "context",
          "status",
          "quad_code",
          "event_scale",
          "actor",
          "actor_text",
          "recipient",
          "recipient_text",
          "event_text",
          "start",
          "end",
          "place",
          "country_code",
          "latitude",
          "longitude",
          "said_by",
          "said_by_text",
          "rule",
          "confidence",
          "dead",
          "injured",
          "arrested",
          "displaced",
          "demonstrators",
          "size_text",
          "agreement",
          "agreement_text",
          "agreement_subject",
          "agreement_parties",
          "agreement_date");

  private final Writer out;
  private boolean started;

  public CsvWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(CodedArticle article) throws IOException {
    start();
    for (EventRecord event : article.events()) {
      line(fields(event));
    }
  }

  private void start() throws IOException {
    if (!started) {
      started = true;
      line(HEADER);
    }
  }

  private static List<String> fields(EventRecord e) {
    List<String> fields = new ArrayList<>(core(e));
    fields.addAll(size(e.size()));
    fields.addAll(agreement(e.agreement()));
    return fields;
  }

  private static List<String> size(EventRecord.Size size) {
    return List.of(
        count(size.dead()),
        count(size.injured()),
        count(size.arrested()),
        count(size.displaced()),
        count(size.demonstrators()),
        size.figures().stream().map(f -> f.words().text()).collect(Collectors.joining(";")));
  }

  private static String count(Optional<Integer> count) {
    return count.map(c -> Integer.toString(c)).orElse("");
  }

  private static List<String> agreement(Optional<Agreement> agreement) {
    return List.of(
        agreement.map(Agreement::kind).orElse(""),
        agreement.map(a -> a.words().text()).orElse(""),
        agreement.flatMap(Agreement::subject).map(Agreement.Subject::name).orElse(""),
        agreement.map(Agreement::parties).orElse(List.of()).stream()
            .map(Agreement.Party::code)
            .collect(Collectors.joining(";")),
        agreement.flatMap(Agreement::date).map(Agreement.Dated::date).orElse(""));
  }

  private static List<String> core(EventRecord e) {
    return List.of(
        e.id(),
        e.document(),
        e.date().orElse(""),
        e.publicationDate().orElse(""),
        e.source().orElse(""),
        e.event(),
        String.join(";", e.mode()),
        String.join(";", e.context()),
        e.status(),
        Integer.toString(e.quadCode()),
        Double.toString(e.eventScale()),
        join(e.actor(), Codes::of),
        join(e.actor(), p -> p.words().text()),
        join(e.recipient(), Codes::of),
        join(e.recipient(), p -> p.words().text()),
        e.trigger().text(),
        Integer.toString(e.trigger().start()),
        Integer.toString(e.trigger().end()),
        e.place().map(Place::words).map(Words::text).orElse(""),
        e.place().flatMap(Place::countryCode).orElse(""),
        e.place().flatMap(Place::latitude).map(d -> Double.toString(d)).orElse(""),
        e.place().flatMap(Place::longitude).map(d -> Double.toString(d)).orElse(""),
        e.saidBy().stream().map(Codes::of).collect(Collectors.joining(";")),
        e.saidBy().stream().map(s -> s.words().text()).collect(Collectors.joining(";")),
        e.rule(),
        Double.toString(Math.round(e.confidence() * 100) / 100.0));
  }

  private static String join(List<Participant> list, Function<Participant, String> part) {
    return list.stream().map(part).collect(Collectors.joining(";"));
  }

  private void line(List<String> fields) throws IOException {
    out.write(fields.stream().map(CsvWriter::quoted).collect(Collectors.joining(",")));
    out.write("\r\n");
  }

  private static String quoted(String field) {
    String safe = isFormula(field) ? "'" + field : field;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  /** Codes such as {@code -/CVL} and negative numbers begin like formulas and are none. */
  private static boolean isFormula(String field) {
    return !field.isEmpty()
        && "=+-@\t\r".indexOf(field.charAt(0)) >= 0
        && !field.matches("-?[0-9.]+(E-?[0-9]+)?|-/[A-Z-]+(;.*)?");
  }

  @Override
  public void close() throws IOException {
    start();
    out.flush();
  }
}
