package org.isnad.record;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.event.CodedEvent;
import org.isnad.event.EventType;
import org.isnad.record.SentenceDistance.Run;
import org.isnad.syntax.Argument;
import org.isnad.syntax.Slot;
import org.isnad.where.Cue;
import org.isnad.where.Whereabouts;

/**
 * Chooses where an event happened. In order, the first that is found:
 *
 * <ol>
 *   <li>the best expression of place in its own sentence: the nearest, where a cue such as في is
 *       worth some tokens; for what is only said, no far one;
 *   <li>for deeds, a place close to a word of the same stem in another sentence, which tells the
 *       same act;
 *   <li>for headlines, the first place of the opening;
 *   <li>for deeds, a place that the sentence before stands in;
 *   <li>for deeds told in the headline or the opening, the dateline.
 * </ol>
 *
 * <p>A state or a capital acts more often than it is a place (أعلنت طهران), so it counts only
 * behind a preposition, as the host, or as what the event is done to (غزو أوكرانيا).
 */
final class EventPlaces {
  private static final SentenceDistance DISTANCE = new SentenceDistance(6, 0);
  private static final int LIMIT = 60;
  private static final int SPOKEN_LIMIT = 20;
  private static final int ECHO_LIMIT = 20;

  /** Types whose object may be where they happen. */
  private static final Set<EventType> DONE_TO_PLACES =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.PROTEST,
          EventType.MOBILIZE,
          EventType.RETREAT,
          EventType.CONSULT,
          EventType.AID,
          EventType.COOPERATE,
          EventType.SANCTION);

  private static final Set<Slot> OBJECTS =
      EnumSet.of(Slot.OBJECT, Slot.SECOND_OBJECT, Slot.GENITIVE, Slot.PREPOSITION);

  private static final Set<Cue> STANDS = EnumSet.of(Cue.IN, Cue.LISTED, Cue.REFERENCE);

  private final ArticleSentences article;
  private final PerSentence<Whereabouts> places;

  /**
   * A chooser for one article.
   *
   * @param places the expressions of place of each sentence
   */
  EventPlaces(ArticleSentences article, PerSentence<Whereabouts> places) {
    this.article = article;
    this.places = places;
  }

  Optional<Whereabouts> choose(CodedEvent event) {
    return own(event)
        .or(() -> echoed(event))
        .or(() -> opening(event))
        .or(() -> before(event))
        .or(() -> dateline(event));
  }

  private Optional<Whereabouts> own(CodedEvent event) {
    Run trigger = new Run(event.from(), event.to());
    int limit = isSaid(event) ? SPOKEN_LIMIT : LIMIT;
    return best(event.sentence(), trigger, limit, w -> ownCost(event, w));
  }

  private static boolean isSaid(CodedEvent event) {
    return Deeds.isSpoken(event) || event.type() == EventType.SANCTION;
  }

  /** Tokens that a cue costs; empty when the expression is no place for the event. */
  private interface Cost {
    OptionalInt of(Whereabouts place);
  }

  private Optional<Whereabouts> best(int index, Run trigger, int limit, Cost cost) {
    return places.get(index).stream()
        .filter(w -> cost.of(w).isPresent())
        .min(Comparator.comparingInt(w -> distance(index, trigger, w, cost)))
        .filter(w -> distance(index, trigger, w, cost) <= limit);
  }

  private int distance(int index, Run trigger, Whereabouts place, Cost cost) {
    Run run = new Run(place.fromToken(), place.toToken());
    return DISTANCE.between(article.get(index), trigger, run) + cost.of(place).orElse(0);
  }

  private static OptionalInt ownCost(CodedEvent event, Whereabouts place) {
    boolean object = DONE_TO_PLACES.contains(event.type()) && isObject(event, place);
    if (object && (place.cue() == Cue.FOR || cost(place).isEmpty())) {
      return OptionalInt.of(5);
    }
    return cost(place);
  }

  private static boolean isObject(CodedEvent event, Whereabouts place) {
    for (Argument argument : event.clause().arguments()) {
      boolean heads = argument.head() == place.fromToken() || argument.from() == place.fromToken();
      if (heads && OBJECTS.contains(argument.slot())) {
        return true;
      }
    }
    return false;
  }

  private static OptionalInt cost(Whereabouts place) {
    boolean power = place.isPower();
    switch (place.cue()) {
      case IN:
        return OptionalInt.of(place.isState() ? 2 : 0);
      case ABOUT:
        return power ? OptionalInt.empty() : OptionalInt.of(0);
      case HOST:
        return OptionalInt.of(3);
      case TOWARD:
        return OptionalInt.of(place.isState() ? 6 : 4);
      case REFERENCE:
        return OptionalInt.of(5);
      case LISTED:
        return power ? OptionalInt.empty() : OptionalInt.of(4);
      case NOUN:
        return power ? OptionalInt.empty() : OptionalInt.of(6);
      case VERB:
        boolean speaks = power || place.isSeat(); // قال البيت الأبيض
        return speaks ? OptionalInt.empty() : OptionalInt.of(6);
      case FROM:
        return place.isState() ? OptionalInt.empty() : OptionalInt.of(10);
      case FOR:
        return OptionalInt.empty();
      default:
        return power ? OptionalInt.empty() : OptionalInt.of(12);
    }
  }

  private Optional<Whereabouts> echoed(CodedEvent event) {
    if (!Deeds.isOnTheSpot(event)) {
      return Optional.empty();
    }
    return article.echoes(event).stream()
        .map(
            e ->
                best(
                    e.sentence(), new Run(e.token(), e.token() + 1), ECHO_LIMIT, EventPlaces::cost))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Whereabouts> opening(CodedEvent event) {
    return article.isInTitle(event)
        ? article.opening().stream()
            .flatMap(i -> places.get(i).stream())
            .filter(w -> STANDS.contains(w.cue()) || w.cue() == Cue.TOWARD)
            .findFirst()
        : Optional.empty();
  }

  private Optional<Whereabouts> before(CodedEvent event) {
    int index = event.sentence() - 1;
    return Deeds.isOnTheSpot(event) && index >= article.titleEnd()
        ? places.get(index).stream().filter(w -> STANDS.contains(w.cue())).findFirst()
        : Optional.empty();
  }

  /** The place at the very start of the text, before the sign that ends a dateline. */
  private Optional<Whereabouts> dateline(CodedEvent event) {
    int index = article.titleEnd();
    boolean opens = event.sentence() < article.titleEnd() + ArticleSentences.OPENING;
    return Deeds.isOnTheSpot(event) && opens && index < article.size()
        ? places.get(index).stream()
            .findFirst()
            .filter(w -> w.fromToken() <= 1 && Datelines.ends(article.get(index), w.toToken()))
        : Optional.empty();
  }
}
