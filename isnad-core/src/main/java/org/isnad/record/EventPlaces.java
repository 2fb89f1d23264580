package org.isnad.record;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.event.CodedEvent;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.where.PlaceMention;

/**
 * Chooses where an event happened: the nearest place in its sentence that a preposition of place
 * introduces; verbs in between count as distance.
 */
final class EventPlaces {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "في", "ب", "قرب", "داخل", "شمال", "جنوب", "شرق", "غرب", "وسط", "علي", "قباله", "ضواحي");

  private static final int VERB_WEIGHT = 6;
  private static final int LIMIT = 20;

  private EventPlaces() {}

  static Optional<PlaceMention> choose(
      CodedEvent event, Sentence sentence, List<PlaceMention> places) {
    return places.stream()
        .filter(p -> isIntroduced(sentence, p))
        .min(Comparator.comparingInt(p -> distance(event, sentence, p)))
        .filter(p -> distance(event, sentence, p) <= LIMIT);
  }

  private static boolean isIntroduced(Sentence sentence, PlaceMention place) {
    return place.fromToken() > 0
        && PREPOSITIONS.contains(sentence.token(place.fromToken() - 1).key());
  }

  private static int distance(CodedEvent event, Sentence sentence, PlaceMention place) {
    int from = Math.min(event.to(), place.toToken());
    int to = Math.max(event.from(), place.fromToken());
    int distance = Math.max(0, to - from);
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      distance += token.isVerb() && i != event.from() ? VERB_WEIGHT : 0;
    }
    return distance;
  }
}
