package org.isnad.chain;

import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.entity.ActorCode;
import org.isnad.entity.Mention;
import org.isnad.entity.Via;
import org.isnad.event.CodedEvent;
import org.isnad.event.EventType;
import org.isnad.syntax.Argument;
import org.isnad.syntax.Clause;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Slot;
import org.isnad.syntax.Token;

/**
 * Tells the verbal acts of a speaker: who says that he refuses is the actor of the refusal and no
 * link in its chain, but who says that he has withdrawn is both.
 */
final class OwnActs {
  private static final Set<EventType> VERBAL =
      Set.of(
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN);

  /** Modes of COERCE that nobody does by a word. */
  private static final Set<String> DEEDS = Set.of("arrest", "seize", "cyber");

  /** How near the verb that announces it an act stands, in tokens. */
  private static final int PERFORMED = 1;

  private OwnActs() {}

  /**
   * Whether a verbal act is told by the narrator again: a past verb joined by و to the verb of
   * saying ("قال إن الوضع صعب، وطالب بالتدخل"). Where it has no subject and others act than the
   * speaker, they are still what is told ("قال إن الخاطفين هددوا الركاب وطالبوا بفدية").
   */
  static boolean isNarrated(CodedEvent event, Sentence sentence, SpeechFrame frame) {
    int verb = event.clause().predicate();
    return VERBAL.contains(event.type())
        && verb > 0
        && !goesOn(event, sentence, frame)
        && sentence.token(verb).tag().equals("VBD")
        && (sentence.token(verb - 1).tag().equals("CC")
            || isAlso(sentence, verb)
            || opensClause(sentence, verb));
  }

  /** Whether a verb without a subject goes on with somebody named in what is told. */
  private static boolean goesOn(CodedEvent event, Sentence sentence, SpeechFrame frame) {
    boolean subject =
        event.clause().all(Slot.SUBJECT).anyMatch(a -> a.from() > event.clause().predicate());
    return !subject
        && !event.actors().isEmpty()
        && event.actors().stream().allMatch(a -> isNamed(a, sentence, frame))
        && frame.links().stream().noneMatch(l -> isActor(event, l));
  }

  /** Whether a source acts itself in a verbal act. */
  static boolean isActor(CodedEvent event, ChainLink link) {
    return VERBAL.contains(event.type()) && codes(event).contains(link.source().code());
  }

  /**
   * Whether an act is done by announcing it: a sanction or a ban that is right behind the verb, by
   * who speaks. Arrests and conquests are not.
   */
  static boolean isPerformed(CodedEvent event, SpeechFrame frame) {
    boolean decided =
        event.type() == EventType.SANCTION
            || (event.type() == EventType.COERCE
                && event.modes().stream().noneMatch(DEEDS::contains));
    return decided
        && event.clause().kind() == Clause.Kind.NOUN
        && !frame.outer()
        && event.from() - frame.from() <= PERFORMED
        && !frame.links().isEmpty()
        && codes(event).contains(frame.links().get(frame.links().size() - 1).source().code());
  }

  /** "، كما طالب". */
  private static boolean isAlso(Sentence sentence, int verb) {
    String before = sentence.token(verb - 1).key();
    return before.equals("كما")
        || (verb > 1 && before.equals("ما") && sentence.token(verb - 2).key().equals("ك"));
  }

  /** "، وفي وقت سابق طالبت": و and a phrase of time or place behind a comma. */
  private static boolean opensClause(Sentence sentence, int verb) {
    for (int i = verb - 2; i > Math.max(0, verb - 6); i--) {
      if (sentence.token(i).tag().equals("CC")) {
        Token next = sentence.token(i + 1);
        boolean complement = Set.of("ان", "بان").contains(next.key());
        return sentence.token(i - 1).isPunctuation() && next.tag().equals("IN") && !complement;
      }
    }
    return false;
  }

  /** Whether an event inside a frame is the frame's speaker's own verbal act. */
  static boolean isOwn(CodedEvent event, Sentence sentence, SpeechFrame frame) {
    if (!VERBAL.contains(event.type()) || frame.links().isEmpty()) {
      return false;
    }
    Mention speaker = frame.links().get(frame.links().size() - 1).source();
    if (frame.outer()) {
      return isCircumstance(event, sentence)
          || event.actors().stream().anyMatch(a -> isSame(a, speaker));
    }
    return !hasOtherSubject(event, sentence, frame)
        && (codes(event).contains(speaker.code()) && !isNamedInside(event, sentence, frame)
            || hasNoSubject(event, sentence, frame));
  }

  /** "بحسب الوزير، الوضع خطير، داعيا إلى": the participle is the source's own act. */
  private static boolean isCircumstance(CodedEvent event, Sentence sentence) {
    int verb = event.clause().predicate();
    return ContentReader.isParticiple(sentence.token(verb))
        && verb > 0
        && sentence.token(verb - 1).isPunctuation();
  }

  /** "قال إن عشر دول عرضت": the nearest أن before the act is followed by who does it. */
  private static boolean hasOtherSubject(CodedEvent event, Sentence sentence, SpeechFrame frame) {
    if (event.clause().kind() != Clause.Kind.VERB) {
      return false;
    }
    for (int i = event.from() - 2; i >= Math.max(0, frame.from()); i--) {
      Token next = sentence.token(i + 1);
      boolean complement = Set.of("ان", "بان").contains(sentence.token(i).key());
      if (complement && (next.isPronoun() || next.isNoun())) {
        boolean own = i + 2 < sentence.size() && sentence.token(i + 2).tag().equals("PRP$");
        return next.isNoun() && !own;
      }
    }
    return false;
  }

  /** Whether an actor is the speaker by his words or as a reference to him. */
  private static boolean isSame(Mention actor, Mention speaker) {
    return actor.span().overlaps(speaker.span())
        || (actor.code().equals(speaker.code()) && actor.via() == Via.COREFERENCE);
  }

  private static Set<ActorCode> codes(CodedEvent event) {
    return event.actors().stream().map(Mention::code).collect(Collectors.toSet());
  }

  /** Whether an actor is named, by more than a pronoun, in what is told. */
  private static boolean isNamedInside(CodedEvent event, Sentence sentence, SpeechFrame frame) {
    boolean owner =
        event.clause().kind() == Clause.Kind.NOUN
            && event.clause().arguments().stream()
                .filter(a -> a.slot() == Slot.SUBJECT)
                .anyMatch(a -> frame.covers(a.from()) && !isPronoun(sentence, a));
    return owner || event.actors().stream().anyMatch(a -> isNamed(a, sentence, frame));
  }

  private static boolean isNamed(Mention actor, Sentence sentence, SpeechFrame frame) {
    // An actor may stand in another sentence, whose tokens this one does not have.
    boolean here =
        actor.sentence() == sentence.index()
            && frame.from() <= actor.fromToken()
            && actor.fromToken() < frame.to();
    return here
        && !isReference(sentence, actor.fromToken(), actor.toToken())
        && actor.span().end() > actor.span().start();
  }

  /** "أكد أنه يرفض", "داعيا إلى", "أعلن رفضه": nobody else can be meant. */
  private static boolean hasNoSubject(CodedEvent event, Sentence sentence, SpeechFrame frame) {
    Clause clause = event.clause();
    if (clause.kind() == Clause.Kind.PASSIVE || clause.kind() == Clause.Kind.ADJECTIVE) {
      return false;
    }
    if (clause.kind() == Clause.Kind.NOUN) {
      return event.to() < sentence.size() && sentence.token(event.to()).tag().equals("PRP$");
    }
    boolean named =
        clause.all(Slot.SUBJECT).anyMatch(a -> frame.covers(a.from()) && !isPronoun(sentence, a));
    return !named
        && !followsNoun(sentence, clause.predicate())
        && !isNamedInside(event, sentence, frame);
  }

  /** "إن عشر دول عرضت": a noun before the verb, particles between, is likely its subject. */
  private static boolean followsNoun(Sentence sentence, int verb) {
    int before = verb - 1;
    while (before > 0 && sentence.token(before).tag().startsWith("RP")) {
      before--;
    }
    Token token = sentence.token(Math.max(0, before));
    return before > 0 && (token.isNoun() || token.isAdjective() || token.tag().equals("WP"));
  }

  private static boolean isPronoun(Sentence sentence, Argument argument) {
    return isReference(sentence, argument.from(), argument.to());
  }

  /** A pronoun, or بلاده and حركته, which in a verbal act are the speaker himself. */
  private static boolean isReference(Sentence sentence, int from, int to) {
    if (to - from <= 2 && sentence.token(from).isNoun()) {
      return from + 1 < sentence.size() && sentence.token(from + 1).tag().equals("PRP$");
    }
    return to - from == 1 && sentence.token(from).isPronoun();
  }
}
