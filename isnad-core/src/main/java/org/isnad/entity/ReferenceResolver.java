package org.isnad.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.syntax.Sentence;

/**
 * Finds what a later word refers to among the mentions before it.
 *
 * <p>Rules: the nearest mention that agrees in number and gender; a subject before one that is
 * none, within the same or the previous sentence (Arabic keeps its subject from clause to clause).
 * A dual stands for the last two distinct states. An article's mentions are added in text order;
 * after that the resolver is only read.
 */
final class ReferenceResolver {
  private static final int SUBJECT_WINDOW = 3;

  private final List<Antecedent> antecedents = new ArrayList<>();

  void add(Antecedent antecedent) {
    antecedents.add(antecedent);
  }

  /** Whether و joins what begins at a token to a subject, and so makes it one. */
  boolean isJoinedToSubject(Sentence sentence, int from) {
    if (antecedents.isEmpty() || from < 2 || !sentence.token(from - 1).key().equals("و")) {
      return false;
    }
    Antecedent before = antecedents.get(antecedents.size() - 1);
    return before.subject()
        && before.mention().sentence() == sentence.index()
        && before.mention().toToken() == from - 1;
  }

  /** The last mention before a place that satisfies a condition. */
  Optional<Antecedent> last(int sentence, int token, Predicate<Antecedent> condition) {
    for (int i = antecedents.size() - 1; i >= 0; i--) {
      Antecedent candidate = antecedents.get(i);
      if (candidate.isBefore(sentence, token) && condition.test(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /**
   * The last mention with this head noun whose country was named; one of the sector given before
   * any other.
   */
  Optional<Antecedent> byHeadWord(
      int sentence, int token, String headWord, Optional<String> sector) {
    if (headWord.isEmpty()) {
      return Optional.empty();
    }
    Predicate<Antecedent> same = a -> a.explicit() && a.headWord().equals(headWord);
    return last(sentence, token, same.and(a -> a.mention().code().sector().equals(sector)))
        .or(() -> last(sentence, token, same));
  }

  /**
   * Who a pronoun or dropped subject stands for; several for one coordinated phrase. The first
   * subject of the sentence keeps its role from clause to clause, and that of the sentence before,
   * when this one has none: قال الوزير … وأكد.
   */
  List<Antecedent> byAgreement(
      int sentence, int token, GrammaticalNumber number, GrammaticalGender gender) {
    if (number == GrammaticalNumber.DUAL) {
      return pair(sentence, token);
    }
    Predicate<Antecedent> agrees = a -> agrees(a, number, gender);
    for (int back = 0; back <= SUBJECT_WINDOW; back++) {
      int of = sentence - back;
      Optional<Antecedent> subject =
          antecedents.stream()
              .filter(a -> a.mention().sentence() == of && a.subject())
              .filter(a -> a.isBefore(sentence, token))
              .filter(agrees)
              .findFirst();
      if (subject.isPresent()) {
        return sameSpan(subject.get());
      }
    }
    return last(sentence, token, agrees).map(this::sameSpan).orElse(List.of());
  }

  /** Two subjects joined by و, else the last two states. */
  private List<Antecedent> pair(int sentence, int token) {
    for (int i = antecedents.size() - 1; i > 0; i--) {
      Antecedent second = antecedents.get(i);
      Antecedent first = antecedents.get(i - 1);
      int distance = sentence - second.mention().sentence();
      if (distance > SUBJECT_WINDOW) {
        break;
      }
      if (second.isBefore(sentence, token) && areJoined(first, second)) {
        return List.of(first, second);
      }
    }
    return lastTwoStates(sentence, token);
  }

  private static boolean areJoined(Antecedent first, Antecedent second) {
    int gap = second.mention().fromToken() - first.mention().toToken();
    return first.subject()
        && second.subject()
        && first.mention().sentence() == second.mention().sentence()
        && (gap == 1 || first.mention().span().equals(second.mention().span()))
        && !first.mention().code().equals(second.mention().code());
  }

  private List<Antecedent> sameSpan(Antecedent found) {
    return antecedents.stream()
        .filter(
            a ->
                a.mention().sentence() == found.mention().sentence()
                    && a.mention().span().equals(found.mention().span()))
        .toList();
  }

  /** The last two distinct states before a place, in text order; fewer when there are not two. */
  List<Antecedent> lastTwoStates(int sentence, int token) {
    Map<String, Antecedent> found = new LinkedHashMap<>();
    for (int i = antecedents.size() - 1; i >= 0 && found.size() < 2; i--) {
      Antecedent a = antecedents.get(i);
      if (a.isBefore(sentence, token) && a.explicit() && a.country().isPresent()) {
        found.putIfAbsent(a.country().get(), a);
      }
    }
    List<Antecedent> inOrder = new ArrayList<>(found.values());
    java.util.Collections.reverse(inOrder);
    return inOrder;
  }

  private static boolean agrees(Antecedent a, GrammaticalNumber number, GrammaticalGender gender) {
    if (a.kind() == Antecedent.Kind.DOCUMENT || a.country().isEmpty()) {
      return false;
    }
    switch (number) {
      case PLURAL:
        return a.kind() == Antecedent.Kind.PEOPLE || a.form().number() == GrammaticalNumber.PLURAL;
      case SINGULAR:
        boolean humanPlural =
            a.form().number() == GrammaticalNumber.PLURAL && a.kind() != Antecedent.Kind.BODY;
        return !humanPlural && a.form().gender().agreesWith(gender);
      default:
        return a.form().number().agreesWith(number) && a.form().gender().agreesWith(gender);
    }
  }
}
