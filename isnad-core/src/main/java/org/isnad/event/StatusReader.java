package org.isnad.event;

import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.event.StatusWords.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Reads from the words around a predicate whether its act is told as done.
 *
 * <p>Rules, in order: لم، لا، ليس، غير، عدم، دون negate; لن denies the future; سـ and سوف and words
 * of plan (من المقرر أن) put it ahead, unless a condition stands before it; قد with the present,
 * ربما، هل، إذا، لو، يمكن and wishes make it possible only; لـ، كي، حتى، من أجل، بهدف before it
 * make it a purpose; ذكرى and آنذاك make it history. The words are data: {@link StatusWords}. A
 * word counts only in its place, so that the same word elsewhere in the sentence changes nothing.
 * Thread-safe.
 */
final class StatusReader {
  private static final StatusWords WORDS = StatusWords.builtIn();

  /** How many tokens behind a predicate آنذاك may stand. */
  private static final int THEN_REACH = 8;

  /** How many tokens behind a verbal noun المقبل may stand. */
  private static final int DUE_REACH = 5;

  private StatusReader() {}

  /** What the words tell. */
  enum Telling {
    DONE,
    NEGATED,
    FUTURE,
    NEGATED_FUTURE,
    POSSIBLE,
    PURPOSE,
    PAST
  }

  /**
   * What is told, and by which word.
   *
   * @param word token index; empty where the predicate itself is told as done
   */
  record Reading(Telling telling, OptionalInt word) {
    private static final Reading DONE = new Reading(Telling.DONE, OptionalInt.empty());

    private static Reading of(Telling telling, int word) {
      return new Reading(telling, OptionalInt.of(word));
    }

    private boolean isDone() {
      return telling == Telling.DONE;
    }
  }

  /** What the words around a predicate tell. */
  static Telling of(Sentence sentence, int predicate) {
    return read(sentence, predicate).telling();
  }

  /** The same with the word that tells it. */
  static Reading read(Sentence sentence, int predicate) {
    boolean verb = sentence.token(predicate).isVerb();
    Reading before = verb ? ofVerb(sentence, predicate) : ofNoun(sentence, predicate);
    return before.isDone() ? then(sentence, predicate) : before;
  }

  private static Reading ofVerb(Sentence sentence, int verb) {
    Reading particle = particle(sentence, verb);
    if (!particle.isDone() || verb == 0) {
      return particle;
    }
    int before = verb - 1;
    String previous = sentence.token(before).key();
    boolean present = sentence.token(verb).tag().equals("VBP");
    if (present && WORDS.is(Kind.MAYBE, previous) || previous.equals("هل")) {
      return Reading.of(Telling.POSSIBLE, before);
    }
    if (present
        && (previous.equals("ل") || WORDS.is(Kind.FOR, previous) || previous.equals("حتي"))) {
      return Reading.of(Telling.PURPOSE, before);
    }
    if (WORDS.is(Kind.IF, previous)) {
      return Reading.of(Telling.POSSIBLE, before);
    }
    return previous.equals("ان") && present ? ofContent(sentence, before) : Reading.DONE;
  }

  private static Reading particle(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 2); i--) {
      String key = sentence.token(i).key();
      if (WORDS.is(Kind.WILL_NOT, key)) {
        return Reading.of(Telling.NEGATED_FUTURE, i);
      }
      if (WORDS.is(Kind.NOT, key) && sentence.token(i).tag().startsWith("RP")) {
        boolean future = i > 0 && WORDS.is(Kind.WILL, sentence.token(i - 1).key());
        return Reading.of(future ? Telling.NEGATED_FUTURE : Telling.NEGATED, i);
      }
      if (WORDS.is(Kind.WILL, key)) {
        OptionalInt condition = condition(sentence, i);
        return condition.isPresent()
            ? Reading.of(Telling.POSSIBLE, condition.getAsInt())
            : Reading.of(Telling.FUTURE, i);
      }
      if (sentence.token(i).isVerb() && i > 0 && isNot(sentence, i - 1)) {
        return Reading.of(Telling.NEGATED, i - 1);
      }
    }
    return Reading.DONE;
  }

  /** "ما زال" and "لا يزال" tell that it goes on. */
  private static boolean isNot(Sentence sentence, int at) {
    String verb = sentence.token(at + 1).key();
    return WORDS.is(Kind.NOT, sentence.token(at).key())
        && !verb.endsWith("زال")
        && !verb.endsWith("زالت")
        && !verb.endsWith("يزل")
        && !verb.endsWith("تزل");
  }

  /** "إذا انهارت الهدنة … سنرد": the condition before a future. */
  private static OptionalInt condition(Sentence sentence, int particle) {
    for (int i = particle - 1; i >= 0; i--) {
      String key = sentence.token(i).key();
      if (key.equals("اذا") || key.equals("لو")) {
        return OptionalInt.of(i);
      }
      if (sentence.token(i).isPunctuation() && ".؛".contains(sentence.token(i).text())) {
        break;
      }
    }
    return OptionalInt.empty();
  }

  /** "من المقرر أن يزور" is ahead, "يمكن أن يزور" possible, "قال إن الوزير يزور" done. */
  private static Reading ofContent(Sentence sentence, int an) {
    for (int i = an - 1; i >= Math.max(0, an - 2); i--) {
      String key = sentence.token(i).key();
      if (WORDS.is(Kind.DUE, key)) {
        return Reading.of(Telling.FUTURE, i);
      }
      if (WORDS.is(Kind.MAYBE, key)) {
        return Reading.of(Telling.POSSIBLE, i);
      }
      if (WORDS.is(Kind.FOR, key)) {
        return Reading.of(Telling.PURPOSE, i);
      }
    }
    return Reading.DONE;
  }

  private static Reading ofNoun(Sentence sentence, int noun) {
    if (noun == 0) {
      return Reading.DONE;
    }
    int before = sentence.token(noun - 1).isPronoun() && noun > 1 ? noun - 2 : noun - 1;
    String previous = sentence.token(before).key();
    if (WORDS.is(Kind.WITHOUT, previous)) {
      return Reading.of(Telling.NEGATED, before);
    }
    if (WORDS.is(Kind.FOR, previous)) {
      return Reading.of(Telling.PURPOSE, before);
    }
    if (WORDS.is(Kind.DUE, previous)) {
      return Reading.of(Telling.FUTURE, before);
    }
    if (WORDS.is(Kind.MAYBE, previous) && !previous.equals("قد")) {
      return Reading.of(Telling.POSSIBLE, before);
    }
    if (WORDS.is(Kind.ONCE, previous)) {
      return Reading.of(Telling.PAST, before);
    }
    if (isAdverbialAccusative(sentence, noun)) {
      return Reading.of(Telling.PURPOSE, noun);
    }
    if (isPurposeOfVerb(sentence, noun)) {
      return Reading.of(Telling.PURPOSE, noun - 2);
    }
    return dueBehind(sentence, noun).map(at -> Reading.of(Telling.FUTURE, at)).orElse(Reading.DONE);
  }

  /** "الاجتماع الوزاري المرتقب", "زيارته الأسبوع المقبل": a plan told behind its noun. */
  private static Optional<Integer> dueBehind(Sentence sentence, int noun) {
    int limit = Math.min(sentence.size(), noun + DUE_REACH);
    for (int i = noun + 1; i < limit; i++) {
      Token token = sentence.token(i);
      if (token.isVerb() || token.isPunctuation() || token.tag().startsWith("IN")) {
        return Optional.empty();
      }
      if (WORDS.is(Kind.DUE, token.key())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** "تظاهروا رفضا للقرار": an indefinite accusative before a preposition tells why. */
  private static boolean isAdverbialAccusative(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    boolean accusative =
        token.key().endsWith("ا") && token.key().length() > 3 && !token.tag().startsWith("DT");
    boolean governs = noun + 1 < sentence.size() && sentence.token(noun + 1).tag().equals("IN");
    return accusative && governs && WORDS.is(Kind.WHY, token.key());
  }

  /**
   * "خرجوا للمطالبة بـ": ل and a verbal noun after a verb, or after a noun of intent, is a purpose.
   */
  private static boolean isPurposeOfVerb(Sentence sentence, int noun) {
    return noun >= 2
        && sentence.token(noun - 1).key().equals("ل")
        && WORDS.is(Kind.INTENT, sentence.token(noun - 2).key());
  }

  /** آنذاك and the like behind a predicate, no other verb between. */
  private static Reading then(Sentence sentence, int predicate) {
    int limit = Math.min(sentence.size(), predicate + THEN_REACH);
    for (int i = predicate + 1; i < limit; i++) {
      Token token = sentence.token(i);
      if (token.isVerb()) {
        break;
      }
      if (WORDS.is(Kind.THEN, token.key())) {
        return Reading.of(Telling.PAST, i);
      }
    }
    return Reading.DONE;
  }
}
