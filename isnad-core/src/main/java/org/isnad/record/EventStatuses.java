package org.isnad.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.chain.ChainLink;
import org.isnad.chain.Force;
import org.isnad.event.CodedEvent;
import org.isnad.event.EventStatus;
import org.isnad.event.EventType;
import org.isnad.event.Pluperfect;
import org.isnad.syntax.Sentence;
import org.isnad.when.DateExpression;
import org.isnad.when.ResolvedDate;

/**
 * Decides the status of an event once its chain and date are known.
 *
 * <p>Rules, in order, for what its own words tell as done: an act that its last source denies is
 * negated; a date more than a year before publication makes it history, as does a bare year where
 * the day of publication is unknown, for news seldom names the current year; a date that opens the
 * sentence ("في 2019، …") holds for all its verbs; a meeting or demonstration dated after
 * publication is still to come.
 */
final class EventStatuses {
  /** A date among so many first tokens opens the sentence. */
  private static final int OPENING = 6;

  private static final Set<EventType> DEEDS =
      Set.of(EventType.CONSULT, EventType.PROTEST, EventType.COOPERATE, EventType.AID);

  private EventStatuses() {}

  static EventStatus of(RecordAssembler.Found found, Optional<LocalDate> published) {
    CodedEvent event = found.event();
    if (event.status() != EventStatus.ASSERTED) {
      return event.status();
    }
    if (isDenied(found.chain())) {
      return EventStatus.NEGATED;
    }
    Optional<ResolvedDate> day =
        found
            .date()
            .filter(d -> d.basis() != DateBasis.CONTEXT)
            .map(EventDate::date)
            .or(() -> opening(event, found).flatMap(DateExpression::resolved));
    if (day.filter(d -> isHistory(d, published) || isBackground(d, published, found)).isPresent()) {
      return EventStatus.HISTORICAL;
    }
    boolean ahead =
        published.isPresent()
            && DEEDS.contains(event.type())
            && day.filter(d -> d.firstDay().isAfter(published.get())).isPresent();
    return ahead ? EventStatus.FUTURE : EventStatus.ASSERTED;
  }

  /** "كانا وقعا عام 2012" is told as background, however near the end of that year was. */
  private static boolean isBackground(
      ResolvedDate date, Optional<LocalDate> published, RecordAssembler.Found found) {
    return date.precision() == ResolvedDate.Precision.YEAR
        && published.filter(p -> date.year() < p.getYear()).isPresent()
        && Pluperfect.tells(found.sentence(), found.event().from());
  }

  private static boolean isDenied(List<ChainLink> chain) {
    return !chain.isEmpty() && chain.get(chain.size() - 1).force() == Force.DENIES;
  }

  private static boolean isHistory(ResolvedDate date, Optional<LocalDate> published) {
    return published.map(date::isHistorical).orElse(date.month().isEmpty());
  }

  private static Optional<DateExpression> opening(CodedEvent event, RecordAssembler.Found found) {
    Sentence sentence = found.sentence();
    boolean past = sentence.token(event.clause().predicate()).tag().equals("VBD");
    return past
        ? found.times().stream()
            .filter(d -> d.toToken() <= OPENING && d.toToken() <= event.from())
            .filter(d -> d.kind() != DateExpression.Kind.UNTIL)
            .findFirst()
        : Optional.empty();
  }
}
