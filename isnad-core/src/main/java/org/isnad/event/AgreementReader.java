package org.isnad.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.entity.ArticleEntities;
import org.isnad.event.AgreementMention.Named;
import org.isnad.event.AgreementWords.Labelled;
import org.isnad.syntax.Argument;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Slot;
import org.isnad.when.DateExpression;

/**
 * Reads the agreement that an event makes, welcomes, refuses or leaves.
 *
 * <p>Rules, in order:
 *
 * <ol>
 *   <li>which: the agreement noun that is the trigger; else the first in an object or prepositional
 *       argument; else, of SUPPORT and AGREE, the next behind the trigger in its clause. What is
 *       done under an agreement (بموجب اتفاق) is about something else, unless it is COOPERATE;
 *   <li>kind and subject by {@code lexicon/agreement-words.tsv};
 *   <li>parties: who stands behind بين; else the nisbas of its name, the event's actors, unless
 *       they only comment on it, and who stands behind مع;
 *   <li>date: a year that follows it, or a date behind الموقع, المبرم;
 *   <li>an earlier agreement: another one behind بموجب, تجديد … or called former.
 * </ol>
 *
 * <p>Immutable and thread-safe.
 */
public final class AgreementReader {
  private static final Set<EventType> TYPES =
      EnumSet.of(
          EventType.SUPPORT,
          EventType.AGREE,
          EventType.REJECT,
          EventType.SANCTION,
          EventType.COOPERATE,
          EventType.CONCEDE,
          EventType.RETREAT);

  private static final Set<EventType> LOOSE = EnumSet.of(EventType.SUPPORT, EventType.AGREE);

  /** How far into an argument its agreement may stand: على توقيع اتفاق. */
  private static final int ARGUMENT_REACH = 4;

  private static final int REACH = 8;

  private final AgreementWords words = AgreementWords.builtIn();

  /**
   * The agreement of an event; empty without one.
   *
   * @param dates the time expressions of the sentence
   * @param entities of the event's article
   */
  public Optional<AgreementMention> read(
      Sentence sentence, CodedEvent event, List<DateExpression> dates, ArticleEntities entities) {
    if (!TYPES.contains(event.type())) {
      return Optional.empty();
    }
    List<String> keys = SentenceKeys.of(sentence);
    AgreementPhrases phrases = new AgreementPhrases(sentence, keys, dates);
    Optional<Labelled> noun = noun(phrases, sentence, event);
    return noun.map(n -> mention(phrases, event, n, new AgreementParties(sentence, entities)));
  }

  private Optional<Labelled> noun(AgreementPhrases phrases, Sentence sentence, CodedEvent event) {
    List<Labelled> all = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.token(i).isVerb()) {
        words
            .kindAt(phrases.keys(), i)
            .filter(n -> !words.isBoundKind(n.label()) || phrases.isBound(n))
            .ifPresent(all::add);
      }
    }
    Optional<Labelled> trigger =
        all.stream().filter(n -> n.from() < event.to() && event.from() < n.to()).findFirst();
    if (trigger.isPresent()) {
      return trigger;
    }
    if (event.type() != EventType.COOPERATE) {
      all.removeIf(phrases::isGround);
    }
    Optional<Labelled> argument =
        event.clause().arguments().stream()
            .filter(a -> isMatter(a.slot()))
            .sorted(Comparator.comparingInt(Argument::from))
            .flatMap(a -> all.stream().filter(n -> isIn(sentence, n, a)))
            .findFirst();
    if (argument.isPresent() || !LOOSE.contains(event.type())) {
      return argument;
    }
    return all.stream()
        .filter(n -> n.from() >= event.to() && n.from() - event.to() <= REACH)
        .filter(n -> !isParted(sentence, event.to(), n.from()))
        .findFirst();
  }

  private static boolean isMatter(Slot slot) {
    return slot != Slot.SUBJECT && slot != Slot.SHARED_SUBJECT && slot != Slot.AGENT;
  }

  private static boolean isIn(Sentence sentence, Labelled noun, Argument argument) {
    return argument.covers(noun.from())
        && noun.from() - argument.from() <= ARGUMENT_REACH
        && !isParted(sentence, argument.from(), noun.from());
  }

  /** Whether a verb or a full stop stands between two tokens. */
  private static boolean isParted(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).isVerb() || AgreementPhrases.isStop(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  private AgreementMention mention(
      AgreementPhrases phrases, CodedEvent event, Labelled noun, AgreementParties parties) {
    Named name = phrases.name(noun);
    List<String> keys = phrases.keys();
    boolean bystander = words.isBystander(keys, event.from());
    return new AgreementMention(
        name,
        phrases.kind(noun),
        phrases.subject(name, noun),
        parties.of(event, name, bystander),
        phrases.date(name),
        !bystander && event.type() != EventType.SANCTION && words.isMaker(keys, event.from()),
        phrases.earlier(noun));
  }
}
