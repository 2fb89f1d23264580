package org.isnad.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.event.EventStatus;
import org.isnad.event.EventType;
import org.isnad.record.Agreement;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;
import org.isnad.record.DateBasis;
import org.isnad.record.EventRecord;
import org.isnad.record.Words;

/**
 * What holds for every record, whatever the article says: each field stands in the article where
 * the record says, and every value is one that the record may have.
 */
public final class RecordCheck {
  private static final Set<String> STATUSES = names(EventStatus.values());
  private static final Set<String> BASES = names(DateBasis.values());
  private static final Set<String> TYPES =
      Stream.of(EventType.values()).map(Enum::name).collect(Collectors.toSet());
  private static final Set<String> FORCES =
      Set.of("reports", "claims", "confirms", "denies", "quotes", "expects");
  private static final Set<String> PRECISIONS =
      Set.of("exact", "about", "at_least", "at_most", "range", "magnitude", "few", "several");

  private final int[] points;
  private final List<String> wrong = new ArrayList<>();

  private RecordCheck(Article article) {
    this.points = article.text().codePoints().toArray();
  }

  private static Set<String> names(Enum<?>[] values) {
    return Stream.of(values)
        .map(v -> v.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** What is wrong with the records of an article; empty if nothing is. */
  public static List<String> faults(CodedArticle coded) {
    RecordCheck check = new RecordCheck(coded.article());
    check.require(coded.events().size() == coded.explanation().size(), "explanations");
    for (int i = 0; i < coded.events().size(); i++) {
      EventRecord event = coded.events().get(i);
      check.require(event.id().equals(coded.article().id() + ":" + (i + 1)), event.id());
      check.check(event);
    }
    return check.wrong;
  }

  private void check(EventRecord e) {
    words("event_text", e.trigger());
    e.dateWords().ifPresent(w -> words("date", w));
    e.actor().forEach(p -> words("actor", p.words()));
    e.recipient().forEach(p -> words("recipient", p.words()));
    e.saidBy().forEach(s -> words("said_by", s.words()));
    e.saidBy().forEach(s -> legal("force", FORCES, s.force()));
    e.place().ifPresent(p -> words("event_loc", p.words()));
    e.size().figures().forEach(f -> words("size", f.words()));
    e.size().figures().forEach(f -> legal("precision", PRECISIONS, f.precision()));
    e.agreement().ifPresent(this::check);
    EventRecord.SentenceRef sentence = e.sentence();
    boolean inside = sentence.start() <= sentence.end() && sentence.end() <= points.length;
    require(sentence.start() >= 0 && inside, sentence.toString());
    require(
        e.trigger().start() >= sentence.start() && e.trigger().end() <= sentence.end(),
        "event outside of its sentence: " + e.trigger() + " " + sentence);
    legal("status", STATUSES, e.status());
    legal("type", TYPES, e.event());
    e.dateBasis().ifPresent(b -> legal("date_basis", BASES, b));
    e.date().ifPresent(this::date);
    require(e.quadCode() >= 1 && e.quadCode() <= 4, "quad " + e.quadCode());
    require(Math.abs(e.eventScale()) <= 10, "scale " + e.eventScale());
    require(e.confidence() >= 0 && e.confidence() <= 1, "confidence " + e.confidence());
    Stream.of(e.size().dead(), e.size().injured(), e.size().arrested(), e.size().displaced())
        .flatMap(Optional::stream)
        .forEach(n -> require(n >= 0, "size " + n));
  }

  private void check(Agreement agreement) {
    words("agreement", agreement.words());
    words("kind", agreement.kindWords());
    agreement.subject().ifPresent(s -> words("subject", s.words()));
    agreement.parties().forEach(p -> words("party", p.words()));
    agreement.date().ifPresent(d -> words("agreement date", d.words()));
    agreement.date().ifPresent(d -> date(d.date()));
    agreement.earlier().ifPresent(e -> words("earlier", e.words()));
    agreement.earlier().flatMap(Agreement.Earlier::date).ifPresent(d -> date(d.date()));
  }

  private void date(String iso) {
    require(iso.matches("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?"), "date " + iso);
  }

  private void words(String field, Words words) {
    boolean inside = words.end() <= points.length;
    require(inside, field + " outside of the article: " + words);
    if (inside) {
      String there = new String(points, words.start(), words.end() - words.start());
      require(there.equals(words.text()), field + ": " + words + " where stands " + there);
    }
  }

  private void legal(String field, Set<String> legal, String value) {
    require(legal.contains(value), field + " " + value);
  }

  private void require(boolean holds, String what) {
    if (!holds) {
      wrong.add(what);
    }
  }
}
