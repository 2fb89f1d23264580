package org.isnad.record;

import java.util.List;
import java.util.Optional;
import org.isnad.event.AgreementMention;
import org.isnad.event.CodedEvent;
import org.isnad.when.DateExpression;
import org.isnad.where.Whereabouts;

/** When and where the events of one article happened. Not thread-safe. */
public final class EventSettings {
  private final EventTimes times;
  private final EventPlaces places;
  private final boolean dateline;

  private EventSettings(EventTimes times, EventPlaces places, boolean dateline) {
    this.times = times;
    this.places = places;
    this.dateline = dateline;
  }

  static EventSettings of(EventTimes times, EventPlaces places, boolean dateline) {
    return new EventSettings(times, places, dateline);
  }

  /** The time expressions of a sentence. */
  public List<DateExpression> dates(int sentence) {
    return times.in(sentence);
  }

  /**
   * When an event happened; empty when the article does not tell.
   *
   * @param agreement the agreement that it speaks of, whose own date may be another
   */
  public Optional<EventDate> date(CodedEvent event, Optional<AgreementMention> agreement) {
    List<DateExpression> others =
        agreement.map(AgreementMention::datesOfOtherActs).orElse(List.of());
    return times
        .choose(event, others)
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
