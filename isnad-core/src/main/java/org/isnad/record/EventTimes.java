package org.isnad.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.event.CodedEvent;
import org.isnad.event.EventStatus;
import org.isnad.event.EventType;
import org.isnad.record.SentenceDistance.Run;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.when.DateExpression;
import org.isnad.when.DateExpression.Kind;
import org.isnad.when.ResolvedDate;

/**
 * Chooses the time expression that dates an event. In order, the first that gives a date:
 *
 * <ol>
 *   <li>the nearest in its own sentence;
 *   <li>for حينها and the like in its sentence, the last date of the sentences before;
 *   <li>for deeds and for headlines, a date close to a word of the same stem in another sentence,
 *       which tells the same act;
 *   <li>for headlines, the first day of the opening that is still news;
 *   <li>for what is told as done, the first date of the sentence before that is news or opens that
 *       sentence, unless the text turns to another matter.
 * </ol>
 *
 * <p>A date on the verb of saying ("قال الأربعاء إن…") dates a verbal act that is said, not a deed.
 * The end of something (حتى الأحد), a term in brackets (1998-2005) and how long something takes
 * date no event.
 */
final class EventTimes {
  private static final SentenceDistance DISTANCE = new SentenceDistance(8, 4);

  /** A date that begins a state (منذ 2014) gives way to one that is so much further away. */
  private static final int SINCE_WEIGHT = 6;

  /** A date behind another verb gives way to one that is so much further away. */
  private static final int VERB_BEFORE_WEIGHT = 4;

  /** Dates further away belong to something else. */
  private static final int LIMIT = 60;

  /** As {@link #LIMIT}, for a date beside another mention of the act. */
  private static final int ECHO_LIMIT = 20;

  private static final int LOOK_BACK = 2; // sentences

  /** A date that opens a sentence by this token sets the time of a passage. */
  private static final int FRONT = 3;

  /** A date to come that is so close may still tell when an act is due. */
  private static final int CLOSE = 8;

  /** A headline tells what is no older. */
  private static final int NEWS_AGE = 14; // days

  private final ArticleSentences article;
  private final PerSentence<DateExpression> dates;
  private final Optional<LocalDate> published;

  /**
   * A chooser for one article.
   *
   * @param dates the time expressions of each sentence
   * @param published publication date
   */
  EventTimes(
      ArticleSentences article, PerSentence<DateExpression> dates, Optional<LocalDate> published) {
    this.article = article;
    this.dates = dates;
    this.published = published;
  }

  /** A time expression with a date, and whether it stands in the event's own sentence. */
  record Choice(DateExpression date, boolean own) {}

  List<DateExpression> in(int sentence) {
    return dates.get(sentence);
  }

  /** The date of an event; never one of {@code others} in its own sentence. */
  Optional<Choice> choose(CodedEvent event, List<DateExpression> others) {
    Optional<DateExpression> own =
        nearest(
            event,
            event.sentence(),
            new Run(event.from(), event.to()),
            dates.get(event.sentence()).stream().filter(d -> !others.contains(d)).toList(),
            LIMIT);
    if (own.isPresent()) {
      return own.map(d -> new Choice(d, true));
    }
    return pointedAt(event)
        .or(() -> echoed(event))
        .or(() -> opening(event))
        .or(() -> before(event))
        .map(d -> new Choice(d, false));
  }

  private Optional<DateExpression> nearest(
      CodedEvent event, int index, Run trigger, List<DateExpression> there, int limit) {
    Sentence sentence = article.get(index);
    return there.stream()
        .filter(d -> datesEvents(d, sentence))
        .filter(d -> !isToCome(event, d) || distance(trigger, sentence, d) <= CLOSE)
        .filter(d -> isVerbal(event) || !crossesComplement(trigger, sentence, d))
        .min(Comparator.comparingInt(d -> distance(trigger, sentence, d)))
        .filter(d -> distance(trigger, sentence, d) <= limit);
  }

  private static boolean datesEvents(DateExpression date, Sentence sentence) {
    boolean bracketed =
        date.fromToken() > 0 && sentence.token(date.fromToken() - 1).text().equals("(");
    return date.resolved().isPresent()
        && date.kind() != Kind.UNTIL
        && date.kind() != Kind.DURATION
        && !(date.kind() == Kind.RANGE && bracketed);
  }

  /** Whether a date after publication stands beside what is told as done: it dates another act. */
  private boolean isToCome(CodedEvent event, DateExpression date) {
    boolean done = event.status() == EventStatus.ASSERTED;
    return done && published.filter(p -> firstDay(date).isAfter(p)).isPresent();
  }

  private static LocalDate firstDay(DateExpression date) {
    return date.resolved().orElseThrow().firstDay();
  }

  private static boolean isVerbal(CodedEvent event) {
    return Deeds.isSpoken(event) || event.type() == EventType.CONSULT;
  }

  private static int distance(Run trigger, Sentence sentence, DateExpression date) {
    int distance = DISTANCE.between(sentence, trigger, new Run(date.fromToken(), date.toToken()));
    distance += belongsToVerbBefore(trigger, sentence, date) ? VERB_BEFORE_WEIGHT : 0;
    return date.kind() == Kind.SINCE ? distance + SINCE_WEIGHT : distance;
  }

  private static boolean crossesComplement(Run trigger, Sentence sentence, DateExpression date) {
    for (int i = date.toToken(); i < trigger.from(); i++) {
      Token token = sentence.token(i);
      if (token.key().equals("ان") && token.tag().equals("IN")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a date before the trigger follows another verb, which it may date. */
  private static boolean belongsToVerbBefore(Run trigger, Sentence sentence, DateExpression date) {
    return date.toToken() <= trigger.from()
        && sentence.tokens().subList(0, date.fromToken()).stream().anyMatch(Token::isVerb);
  }

  /** The date that حينها refers to. */
  private Optional<DateExpression> pointedAt(CodedEvent event) {
    boolean points =
        dates.get(event.sentence()).stream()
            .anyMatch(d -> d.kind() == Kind.BACK && d.resolved().isEmpty());
    if (!points) {
      return Optional.empty();
    }
    for (int i = event.sentence() - 1; i >= Math.max(0, event.sentence() - LOOK_BACK); i--) {
      List<DateExpression> there = points(i);
      if (!there.isEmpty()) {
        return Optional.of(there.get(there.size() - 1));
      }
    }
    return Optional.empty();
  }

  private Optional<DateExpression> echoed(CodedEvent event) {
    if (!Deeds.isOnTheSpot(event) && !article.isInTitle(event)) {
      return Optional.empty();
    }
    return article.echoes(event).stream()
        .map(
            e ->
                nearest(
                    event,
                    e.sentence(),
                    new Run(e.token(), e.token() + 1),
                    dates.get(e.sentence()),
                    ECHO_LIMIT))
        .flatMap(Optional::stream)
        .filter(EventTimes::isPoint)
        .findFirst();
  }

  private Optional<DateExpression> opening(CodedEvent event) {
    return article.isInTitle(event)
        ? article.opening().stream()
            .flatMap(i -> points(i).stream())
            .filter(d -> isNews(d) && !isToCome(event, d))
            .findFirst()
        : Optional.empty();
  }

  private boolean isNews(DateExpression date) {
    return date.resolved().orElseThrow().precision() == ResolvedDate.Precision.DAY
        && isRecent(date);
  }

  /** Whether a date may be what the news is about, not its background. */
  private boolean isRecent(DateExpression date) {
    ResolvedDate resolved = date.resolved().orElseThrow();
    return resolved.precision() != ResolvedDate.Precision.YEAR
        && published.filter(p -> resolved.lastDay().isBefore(p.minusDays(NEWS_AGE))).isEmpty();
  }

  private Optional<DateExpression> before(CodedEvent event) {
    int index = event.sentence() - 1;
    boolean goesOn =
        index >= article.titleEnd()
            && event.status() == EventStatus.ASSERTED
            && !TopicShifts.opens(article.get(event.sentence()));
    return goesOn
        ? points(index).stream()
            .filter(d -> isRecent(d) || d.fromToken() <= FRONT)
            .filter(d -> !isToCome(event, d))
            .findFirst()
        : Optional.empty();
  }

  private List<DateExpression> points(int index) {
    return dates.get(index).stream().filter(EventTimes::isPoint).toList();
  }

  private static boolean isPoint(DateExpression date) {
    return date.resolved().isPresent() && (date.kind() == Kind.POINT || date.kind() == Kind.RANGE);
  }
}
