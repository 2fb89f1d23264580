package org.isnad.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.chain.ChainLink;
import org.isnad.entity.Mention;
import org.isnad.event.Codebook;
import org.isnad.event.CodedEvent;
import org.isnad.syntax.Sentence;
import org.isnad.text.CodePointOffsets;
import org.isnad.text.RepairedText;
import org.isnad.text.Span;
import org.isnad.when.DateExpression;
import org.isnad.where.PlaceMention;

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

  /** What was found around one event. */
  public record Found(
      CodedEvent event,
      Sentence sentence,
      List<ChainLink> chain,
      List<DateExpression> dates,
      List<PlaceMention> places) {}

  /** The record of the {@code number}th event, 1-based. */
  public EventRecord assemble(int number, Found found) {
    CodedEvent event = found.event();
    Optional<DateExpression> date = EventTimes.choose(event, found.sentence(), found.dates());
    Optional<PlaceMention> place = EventPlaces.choose(event, found.sentence(), found.places());
    Span trigger = found.sentence().span(event.from(), event.to());
    return new EventRecord(
        article.id() + ":" + number,
        article.id(),
        date.flatMap(DateExpression::resolved).map(d -> d.iso()),
        date.map(d -> "stated"),
        date.map(d -> words(d.span())),
        article.date().map(Object::toString),
        article.source(),
        event.type().name(),
        event.modes(),
        event.contexts(),
        EventStatuses.of(found, date, article.date()).recordName(),
        codebook.quadCode(event.type()),
        codebook.scale(event.type()),
        event.actors().stream().map(this::participant).toList(),
        event.recipients().stream().map(this::participant).toList(),
        words(trigger),
        place.map(this::place),
        links(found.chain()),
        Optional.empty(),
        EventRecord.Size.UNKNOWN,
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

  private Place place(PlaceMention mention) {
    return new Place(
        words(mention.span()),
        Optional.of(mention.place().name()),
        mention.place().country(),
        Optional.of(mention.place().latitude()),
        Optional.of(mention.place().longitude()));
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
