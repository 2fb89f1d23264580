package org.isnad.event;

import java.util.Optional;
import java.util.Set;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Reads from the particles around a predicate whether its act is told as done.
 *
 * <p>Rules, in order: لم، لا، ليس، غير، عدم، دون negate; لن denies the future; سـ and سوف and verbs
 * of intention (يعتزم، ينوي، من المقرر أن) put it ahead; قد with the present, ربما، إذا، لو، يمكن
 * make it possible only; لـ، كي، حتى، من أجل، بهدف before it make it a purpose. Thread-safe.
 */
final class StatusReader {
  /** What the particles say. */
  enum Telling {
    DONE,
    NEGATED,
    FUTURE,
    NEGATED_FUTURE,
    POSSIBLE,
    PURPOSE
  }

  private static final Set<String> NEGATIONS = Set.of("لم", "لا", "ليس", "ليست", "ما");
  private static final Set<String> NOUN_NEGATIONS =
      Set.of("عدم", "دون", "غير", "بدون", "بلا", "انعدام");
  private static final Set<String> FUTURE = Set.of("س", "سوف");
  private static final Set<String> CONDITIONS = Set.of("اذا", "لو", "ان", "اذ");
  private static final Set<String> POSSIBILITY =
      Set.of(
          "ربما",
          "لعل",
          "يمكن",
          "احتمال",
          "امكانيه",
          "احتمالات",
          "احتماليه",
          "يحتمل",
          "خشيه",
          "مخاوف",
          "تحسبا",
          "تجنب",
          "لتجنب",
          "لتفادي",
          "تفادي",
          "محتمل",
          "محتمله",
          "المحتمل",
          "المحتمله",
          "فرضيه");
  private static final Set<String> PURPOSES =
      Set.of("اجل", "بهدف", "هدف", "بغيه", "كي", "لكي", "بغرض", "غرض", "سبيل");
  private static final Set<String> EXPECTED =
      Set.of(
          "المقرر",
          "المتوقع",
          "المنتظر",
          "المرتقب",
          "المزمع",
          "يعتزم",
          "تعتزم",
          "يعتزمون",
          "ينوي",
          "تنوي",
          "ينوون",
          "المرجح",
          "مقرر",
          "مرتقب",
          "مرتقبه",
          "المقرره",
          "المرتقبه",
          "المزمعه",
          "المقبل",
          "المقبله",
          "القادم",
          "القادمه",
          "يتوقع",
          "تستعد",
          "يستعد",
          "تعتزمه",
          "عازم",
          "عازمه");

  private static final Set<String> WHY =
      Set.of(
          "رفضا",
          "تنديدا",
          "احتجاجا",
          "دعما",
          "تاييدا",
          "استنكارا",
          "ردا",
          "تضامنا",
          "شجبا",
          "استجابه",
          "تكريما",
          "مناصره",
          "اعتراضا",
          "استعدادا",
          "تمهيدا",
          "سعيا");

  private static final Set<String> INTENT =
      Set.of(
          "التخطيط",
          "تخطيط",
          "تخطط",
          "يخطط",
          "خطط",
          "خططت",
          "خطه",
          "استعدادا",
          "سعي",
          "يسعي",
          "تسعي",
          "سعت",
          "محاوله",
          "تمهيدا",
          "سبيل",
          "تحضيرا",
          "مخطط",
          "دعوه",
          "دعوات");

  private StatusReader() {}

  /** What the words before a predicate tell. */
  static Telling of(Sentence sentence, int predicate) {
    Token token = sentence.token(predicate);
    return token.isVerb() ? ofVerb(sentence, predicate) : ofNoun(sentence, predicate);
  }

  private static Telling ofVerb(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 2); i--) {
      String key = sentence.token(i).key();
      if (key.equals("لن")) {
        return Telling.NEGATED_FUTURE;
      }
      if (NEGATIONS.contains(key) && sentence.token(i).tag().startsWith("RP")) {
        return i > 0 && FUTURE.contains(sentence.token(i - 1).key())
            ? Telling.NEGATED_FUTURE
            : Telling.NEGATED;
      }
      if (FUTURE.contains(key)) {
        return Telling.FUTURE;
      }
      if (sentence.token(i).isVerb() && NEGATIONS.contains(before(sentence, i))) {
        return Telling.NEGATED;
      }
    }
    boolean present = sentence.token(verb).tag().equals("VBP");
    String previous = before(sentence, verb);
    if (present && (previous.equals("قد") || POSSIBILITY.contains(previous))) {
      return Telling.POSSIBLE;
    }
    if (present
        && (previous.equals("ل") || PURPOSES.contains(previous) || previous.equals("حتي"))) {
      return Telling.PURPOSE;
    }
    if (CONDITIONS.contains(previous) && !previous.equals("ان")) {
      return Telling.POSSIBLE;
    }
    if (previous.equals("ان") && present) {
      return ofContent(sentence, verb - 1);
    }
    return Telling.DONE;
  }

  /** "من المقرر أن يزور" is ahead, "يمكن أن يزور" possible, "قال إن الوزير يزور" done. */
  private static Telling ofContent(Sentence sentence, int an) {
    for (int i = an - 1; i >= Math.max(0, an - 2); i--) {
      String key = sentence.token(i).key();
      if (EXPECTED.contains(key)) {
        return Telling.FUTURE;
      }
      if (POSSIBILITY.contains(key)) {
        return Telling.POSSIBLE;
      }
      if (PURPOSES.contains(key)) {
        return Telling.PURPOSE;
      }
    }
    return Telling.DONE;
  }

  private static Telling ofNoun(Sentence sentence, int noun) {
    String previous = before(sentence, noun);
    if (NOUN_NEGATIONS.contains(previous) || previous.equals("لا")) {
      return Telling.NEGATED;
    }
    if (PURPOSES.contains(previous)) {
      return Telling.PURPOSE;
    }
    if (EXPECTED.contains(previous)) {
      return Telling.FUTURE;
    }
    if (POSSIBILITY.contains(previous)) {
      return Telling.POSSIBLE;
    }
    return isAdverbialAccusative(sentence, noun) || isPurposeOfVerb(sentence, noun)
        ? Telling.PURPOSE
        : Telling.DONE;
  }

  /** "تظاهروا رفضا للقرار": an indefinite accusative before a preposition tells why. */
  private static boolean isAdverbialAccusative(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    boolean accusative =
        token.key().endsWith("ا") && token.key().length() > 3 && !token.tag().startsWith("DT");
    boolean governs = noun + 1 < sentence.size() && sentence.token(noun + 1).tag().equals("IN");
    return accusative && governs && WHY.contains(token.key());
  }

  /**
   * "خرجوا للمطالبة بـ": ل and a verbal noun after a verb, or after a noun of intent, is a purpose.
   */
  private static boolean isPurposeOfVerb(Sentence sentence, int noun) {
    if (noun < 2 || !before(sentence, noun).equals("ل")) {
      return false;
    }
    return INTENT.contains(sentence.token(noun - 2).key());
  }

  private static String before(Sentence sentence, int token) {
    return Optional.of(token).filter(t -> t > 0).map(t -> sentence.token(t - 1).key()).orElse("");
  }
}
