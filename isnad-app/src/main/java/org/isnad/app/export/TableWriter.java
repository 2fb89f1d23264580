package org.isnad.app.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.app.story.StoryNote;
import org.isnad.app.story.StoryNotes;
import org.isnad.record.Agreement;
import org.isnad.record.CodedArticle;
import org.isnad.record.EventRecord;
import org.isnad.record.Participant;

/**
 * A table for people: for each article a heading, for each event a line of codes, a line of the
 * article's own words, its size and agreement if told, and on whose word it stands.
 */
public final class TableWriter implements RecordWriter {
  private static final int LONGEST_WORDS = 48;

  private final Writer out;
  private final ArabicDisplay arabic;
  private final Style style;

  /**
   * How headings and types are set off.
   *
   * @param strong before something that stands out; empty for no colour
   * @param faint before something less important
   * @param plain after either
   */
  public record Style(String strong, String faint, String plain) {
    public static final Style NONE = new Style("", "", "");
    public static final Style COLOUR = new Style("\u001b[1;36m", "\u001b[2m", "\u001b[0m");
  }

  public TableWriter(Writer out, ArabicDisplay arabic, Style style) {
    this.out = out;
    this.arabic = arabic;
    this.style = style;
  }

  @Override
  public void write(CodedArticle coded, StoryNotes stories) throws IOException {
    line(
        style.strong()
            + coded.article().id()
            + style.plain()
            + coded.article().source().map(s -> "  " + s).orElse("")
            + coded.article().date().map(d -> "  " + d).orElse("")
            + "  "
            + count(coded.events().size()));
    int number = 0;
    for (EventRecord event : coded.events()) {
      write(++number, event);
      Optional<StoryNote> story = stories.of(event);
      if (story.isPresent()) {
        line("     " + style.faint() + words(story.get()) + style.plain());
      }
    }
    line("");
  }

  private static String count(int events) {
    return events == 1 ? "1 event" : (events == 0 ? "no" : Integer.toString(events)) + " events";
  }

  private String words(StoryNote story) {
    return "story "
        + story.id()
        + ": "
        + count(story.articles(), "article")
        + ", "
        + count(story.texts(), "text")
        + ", "
        + count(story.witnesses(), "independent witness")
        + story.commonLink().map(l -> ", all through " + arabic.show(l)).orElse("");
  }

  private static String count(int number, String thing) {
    String plural = thing.endsWith("s") ? thing + "es" : thing + "s";
    return number + " " + (number == 1 ? thing : plural);
  }

  private void write(int number, EventRecord e) throws IOException {
    String type = e.event() + e.mode().stream().map(m -> " " + m).collect(Collectors.joining());
    String status = e.status().equals("asserted") ? "" : " (" + e.status() + ")";
    String place = e.place().flatMap(p -> p.name()).map(n -> "  in " + n).orElse("");
    line(
        String.format(
            Locale.ROOT,
            "%3d  %-10s  %s%s%s%s  %s%s",
            number,
            e.date().orElse(""),
            style.strong(),
            type,
            style.plain(),
            status,
            codes(e),
            place));
    line("     " + words(e));
    if (!e.size().figures().isEmpty() || e.agreement().isPresent()) {
      line("     " + facts(e));
    }
    if (!e.saidBy().isEmpty()) {
      line("     " + style.faint() + "on the word of " + style.plain() + chain(e));
    }
  }

  /** {@code dead about 120000, injured several, memorandum (military) IRQ-IRN of 2012}. */
  private String facts(EventRecord e) {
    List<String> facts = new ArrayList<>();
    for (EventRecord.Figure figure : e.size().figures()) {
      String precision =
          figure.precision().equals("exact") ? "" : " " + figure.precision().replace('_', ' ');
      facts.add(figure.kind() + precision + figure.count().map(c -> " " + c).orElse(""));
    }
    e.agreement().ifPresent(a -> facts.add(fact(a)));
    return style.faint() + String.join(", ", facts) + style.plain();
  }

  private static String fact(Agreement agreement) {
    String parties =
        agreement.parties().stream().map(Agreement.Party::code).collect(Collectors.joining("-"));
    return agreement.kind()
        + agreement.subject().map(s -> " (" + s.name() + ")").orElse("")
        + (parties.isEmpty() ? "" : " " + parties)
        + agreement.date().map(d -> " of " + d.date()).orElse("");
  }

  private static String codes(EventRecord e) {
    String actors = e.actor().stream().map(Codes::of).collect(Collectors.joining(", "));
    String recipients = e.recipient().stream().map(Codes::of).collect(Collectors.joining(", "));
    String from = actors.isEmpty() ? "?" : actors;
    return recipients.isEmpty() ? from : from + " → " + recipients;
  }

  private String words(EventRecord e) {
    String trigger = arabic.show(e.trigger().text());
    return String.format(
        Locale.ROOT,
        "%s  %s%s%s%s",
        trigger,
        style.faint(),
        people(e.actor()),
        e.recipient().isEmpty() ? "" : " → " + people(e.recipient()),
        style.plain());
  }

  private String people(List<Participant> participants) {
    return participants.stream()
        .map(p -> p.words().text().isEmpty() ? "(unsaid)" : arabic.show(clip(p.words().text())))
        .distinct()
        .collect(Collectors.joining("، "));
  }

  private String chain(EventRecord e) {
    return e.saidBy().stream()
        .map(
            s ->
                Codes.of(s)
                    + " "
                    + (s.words().text().isEmpty()
                        ? "(unsaid)"
                        : arabic.show(clip(s.words().text())))
                    + " ["
                    + s.force()
                    + "]")
        .collect(Collectors.joining(" ← "));
  }

  private static String clip(String text) {
    return text.length() <= LONGEST_WORDS ? text : text.substring(0, LONGEST_WORDS - 1) + "…";
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
