package org.isnad.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.event.CodedEvent;
import org.isnad.syntax.Sentence;
import org.isnad.when.DateExpression;
import org.isnad.where.Whereabouts;

/** When and where the events of one article happened. Immutable. */
public final class EventSettings {
  private final EventTimes times;
  private final EventPlaces places;
  private final boolean dateline;

  private EventSettings(EventTimes times, EventPlaces places, boolean dateline) {
    this.times = times;
    this.places = places;
    this.dateline = dateline;
  }

  /**
   * The time and place expressions that an article holds.
   *
   * @param dates of each sentence
   * @param places of each sentence
   * @param published publication date; empty when unknown
   * @param dateline whether the publication date that relative dates were counted from was read
   *     from the text itself
   */
  public record Expressions(
      List<List<DateExpression>> dates,
      List<List<Whereabouts>> places,
      Optional<LocalDate> published,
      boolean dateline) {
    public Expressions {
      dates = List.copyOf(dates);
      places = List.copyOf(places);
    }
  }

  /**
   * The settings of an article.
   *
   * @param text the repaired text that the sentences stand in
   */
  public static EventSettings of(List<Sentence> sentences, String text, Expressions expressions) {
    ArticleSentences article = ArticleSentences.of(sentences, text);
    return new EventSettings(
        new EventTimes(article, expressions.dates(), expressions.published()),
        new EventPlaces(article, expressions.places()),
        expressions.dateline());
  }

  /** When an event happened; empty when the article does not tell. */
  public Optional<EventDate> date(CodedEvent event) {
    return times
        .choose(event)
        .map(c -> new EventDate(c.date().resolved().orElseThrow(), basis(c), c.date().span()));
  }

  private DateBasis basis(EventTimes.Choice choice) {
    if (!choice.own()) {
      return DateBasis.CONTEXT;
    }
    if (!choice.date().relative()) {
      return DateBasis.STATED;
    }
    return dateline ? DateBasis.DATELINE : DateBasis.RELATIVE;
  }

  /** Where an event happened; empty when the article does not tell. */
  public Optional<Whereabouts> place(CodedEvent event) {
    return places.choose(event);
  }
}
