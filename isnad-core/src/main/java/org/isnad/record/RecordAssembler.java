package org.isnad.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.isnad.chain.ChainLink;
import org.isnad.entity.Mention;
import org.isnad.event.AgreementMention;
import org.isnad.event.Codebook;
import org.isnad.event.CodedEvent;
import org.isnad.event.SizeFigure;
import org.isnad.event.SizeKind;
import org.isnad.syntax.Sentence;
import org.isnad.text.CodePointOffsets;
import org.isnad.text.RepairedText;
import org.isnad.text.Span;
import org.isnad.when.DateExpression;
import org.isnad.where.Whereabouts;

/**
 * Turns what was found in the repaired text into the published record: words and offsets of the
 * article as given. One for each article; not thread-safe.
 */
public final class RecordAssembler {
  private final Article article;
  private final RepairedText repaired;
  private final CodePointOffsets offsets;
  private final Codebook codebook;

  public RecordAssembler(Article article, RepairedText repaired, Codebook codebook) {
    this.article = article;
    this.repaired = repaired;
    this.offsets = new CodePointOffsets(article.text());
    this.codebook = codebook;
  }

  /**
   * What was found around one event.
   *
   * @param chain nearest to the reader first
   * @param date when it happened
   * @param place where it happened
   */
  public record Found(
      CodedEvent event,
      Sentence sentence,
      List<DateExpression> times,
      List<ChainLink> chain,
      Optional<EventDate> date,
      Optional<Whereabouts> place,
      List<SizeFigure> figures,
      Optional<AgreementMention> agreement) {}

  /** The record of the {@code number}th event, 1-based. */
  public EventRecord assemble(int number, Found found) {
    CodedEvent event = found.event();
    Optional<EventDate> date = found.date();
    Span trigger = found.sentence().wordSpan(event.from(), event.to());
    return new EventRecord(
        article.id() + ":" + number,
        article.id(),
        date.map(d -> d.date().iso()),
        date.map(d -> d.basis().recordName()),
        date.map(d -> words(d.span())),
        article.date().map(Object::toString),
        article.source(),
        event.type().name(),
        event.modes(),
        event.contexts(),
        EventStatuses.of(found, article.date()).recordName(),
        codebook.quadCode(event.type()),
        codebook.scale(event.type()),
        event.actors().stream().map(this::participant).toList(),
        event.recipients().stream().map(this::participant).toList(),
        words(trigger),
        found.place().map(this::place),
        links(found.chain()),
        found.agreement().map(a -> agreement(a, found.sentence(), date)),
        size(found),
        sentence(found.sentence()),
        event.entry().id(),
        event.confidence());
  }

  private Participant participant(Mention mention) {
    return new Participant(
        words(mention.span()),
        mention.code().country(),
        mention.code().sector(),
        mention.name(),
        mention.via().name().toLowerCase(java.util.Locale.ROOT));
  }

  private List<SaidBy> links(List<ChainLink> chain) {
    List<SaidBy> links = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (ChainLink link : chain) {
      SaidBy said = link(link);
      if (seen.add(said.words() + "/" + said.code() + "/" + said.sector())) {
        links.add(said);
      }
    }
    return links;
  }

  private SaidBy link(ChainLink link) {
    return new SaidBy(
        words(link.source().span()),
        link.source().code().country(),
        link.source().code().sector(),
        link.verb(),
        link.force().recordName());
  }

  private Place place(Whereabouts where) {
    return new Place(
        words(where.span()),
        where.place().map(p -> p.name()),
        Optional.of(where.country()),
        where.place().map(p -> p.latitude()),
        where.place().map(p -> p.longitude()));
  }

  private Agreement agreement(
      AgreementMention found, Sentence sentence, Optional<EventDate> eventDate) {
    Optional<Agreement.Dated> date =
        found
            .date()
            .flatMap(this::dated)
            .or(() -> eventDate.filter(d -> found.made()).map(this::dated));
    return new Agreement(
        words(found.name(), sentence),
        found.kind().label(),
        words(found.kind(), sentence),
        found.subject().map(s -> new Agreement.Subject(s.label(), words(s, sentence))),
        found.parties().stream()
            .map(p -> new Agreement.Party(p.code().country().orElseThrow(), words(p.span())))
            .toList(),
        date,
        found
            .earlier()
            .map(
                e ->
                    new Agreement.Earlier(
                        words(e.name(), sentence),
                        e.name().label(),
                        e.date().flatMap(this::dated))));
  }

  private Words words(AgreementMention.Named named, Sentence sentence) {
    return words(named.span(sentence));
  }

  private Agreement.Dated dated(EventDate date) {
    return new Agreement.Dated(date.date().iso(), words(date.span()));
  }

  private Optional<Agreement.Dated> dated(DateExpression date) {
    return date.resolved().map(d -> new Agreement.Dated(d.iso(), words(date.span())));
  }

  private EventRecord.Size size(Found found) {
    List<EventRecord.Figure> figures = new ArrayList<>();
    for (SizeFigure figure : found.figures()) {
      figures.add(
          new EventRecord.Figure(
              figure.kind().recordName(),
              toInt(figure.quantity().count()),
              toInt(figure.quantity().upTo()),
              figure.quantity().precision().recordName(),
              words(figure.span(found.sentence()))));
    }
    return new EventRecord.Size(
        total(SizeKind.DEAD, figures),
        total(SizeKind.INJURED, figures),
        total(SizeKind.ARRESTED, figures),
        total(SizeKind.DISPLACED, figures),
        total(SizeKind.DEMONSTRATORS, figures),
        figures);
  }

  /** More than two thousand million people are a slip of the text. */
  private static Optional<Integer> toInt(OptionalLong count) {
    return count.isPresent() && count.getAsLong() <= Integer.MAX_VALUE
        ? Optional.of((int) count.getAsLong())
        : Optional.empty();
  }

  private static Optional<Integer> total(SizeKind kind, List<EventRecord.Figure> figures) {
    long total = 0;
    boolean known = false;
    for (EventRecord.Figure figure : figures) {
      if (figure.kind().equals(kind.recordName()) && figure.count().isPresent()) {
        total += figure.count().get();
        known = true;
      }
    }
    return known ? toInt(OptionalLong.of(total)) : Optional.empty();
  }

  private EventRecord.SentenceRef sentence(Sentence sentence) {
    Words words = words(new Span(sentence.start(), sentence.end()));
    return new EventRecord.SentenceRef(sentence.index(), words.start(), words.end());
  }

  /** The article's own words for a stretch of the repaired text. */
  private Words words(Span repairedSpan) {
    Span original = repaired.toOriginal(repairedSpan);
    Span points = offsets.toCodePoints(original);
    return new Words(original.of(article.text()), points.start(), points.end());
  }
}
