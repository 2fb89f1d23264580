package org.isnad.app.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.app.story.StoryNote;
import org.isnad.app.story.StoryNotes;
import org.isnad.record.Agreement;
import org.isnad.record.CodedArticle;
import org.isnad.record.EventRecord;
import org.isnad.record.Participant;
import org.isnad.record.Place;
import org.isnad.record.Words;

/**
 * One line an event, RFC 4180, with a header; several values in a field are joined by {@code ;}.
 * See {@link CsvLine} for how words are made safe.
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
  private static final List<String> STORY_HEADER =
      List.of("story", "articles", "texts", "witnesses", "common_link");

  private final Writer out;
  private final List<String> storyHeader;
  private boolean started;

  /** Writes events without columns for their stories. */
  public CsvWriter(Writer out) {
    this(out, List.of());
  }

  private CsvWriter(Writer out, List<String> storyHeader) {
    this.out = out;
    this.storyHeader = storyHeader;
  }

  /** Writes events with columns for what is known of their stories. */
  public static CsvWriter withStories(Writer out) {
    return new CsvWriter(out, STORY_HEADER);
  }

  @Override
  public void write(CodedArticle article, StoryNotes stories) throws IOException {
    start();
    for (EventRecord event : article.events()) {
      List<String> fields = new ArrayList<>(fields(event));
      if (!storyHeader.isEmpty()) {
        fields.addAll(story(stories.of(event)));
      }
      line(fields);
    }
  }

  private void start() throws IOException {
    if (!started) {
      started = true;
      List<String> header = new ArrayList<>(HEADER);
      header.addAll(storyHeader);
      line(header);
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

  private static List<String> story(Optional<StoryNote> note) {
    return note.map(
            n ->
                List.of(
                    Long.toString(n.id()),
                    Integer.toString(n.articles()),
                    Integer.toString(n.texts()),
                    Integer.toString(n.witnesses()),
                    n.commonLink().orElse("")))
        .orElse(List.of("", "", "", "", ""));
  }

  private static String join(List<Participant> list, Function<Participant, String> part) {
    return list.stream().map(part).collect(Collectors.joining(";"));
  }

  private void line(List<String> fields) throws IOException {
    out.write(CsvLine.of(fields));
  }

  @Override
  public void close() throws IOException {
    start();
    out.flush();
  }
}
