package org.isnad.record;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.event.CodedEvent;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.when.DateExpression;

/**
 * Chooses the time expression that dates an event: the nearest in its sentence, where every verb in
 * between counts as distance, for it may have the date to itself.
 *
 * <p>A date on the verb of saying ("قال الأربعاء إن…") dates a verbal act that is said, not a deed.
 */
final class EventTimes {
  /** A verb between date and trigger weighs as much as this many tokens. */
  private static final int VERB_WEIGHT = 8;

  /** Dates further away belong to something else. */
  private static final int LIMIT = 26;

  private EventTimes() {}

  static Optional<DateExpression> choose(
      CodedEvent event, Sentence sentence, List<DateExpression> dates) {
    return dates.stream()
        .filter(d -> d.resolved().isPresent())
        .filter(d -> d.kind() != DateExpression.Kind.UNTIL)
        .filter(d -> isVerbal(event) || !crossesComplement(event, sentence, d))
        .min(Comparator.comparingInt(d -> distance(event, sentence, d)))
        .filter(d -> distance(event, sentence, d) <= LIMIT);
  }

  private static boolean isVerbal(CodedEvent event) {
    return switch (event.type()) {
      case AGREE, CONSULT, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN -> true;
      default -> false;
    };
  }

  private static int distance(CodedEvent event, Sentence sentence, DateExpression date) {
    int from = Math.min(event.to(), date.toToken());
    int to = Math.max(event.from(), date.fromToken());
    int distance = Math.max(0, to - from);
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if (token.isVerb() && i != event.from()) {
        distance += VERB_WEIGHT;
      }
    }
    return distance;
  }

  private static boolean crossesComplement(
      CodedEvent event, Sentence sentence, DateExpression date) {
    for (int i = date.toToken(); i < event.from(); i++) {
      Token token = sentence.token(i);
      if (token.key().equals("ان") && token.tag().equals("IN")) {
        return true;
      }
    }
    return false;
  }
}
