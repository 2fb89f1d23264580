package org.isnad.syntax;

import java.util.Optional;
import java.util.Set;

/**
 * Finds where a noun phrase behind a verb is really two: its subject and its object, which the
 * parser often joins for want of case endings.
 *
 * <p>Rules, from the grammar of the idafa (its first term takes neither ال nor the ن of the plural,
 * and nothing but its second term may follow it; adjectives close a phrase). A new phrase begins at
 * a noun that follows directly
 *
 * <ol>
 *   <li>a sound plural or dual with its ن (مسلحون | موظفي الإغاثة);
 *   <li>a definite adjective (الرئيس الفرنسي | قطاع غزة);
 *   <li>a noun with ال (زعيم الحزب | الحكومة، السلطات | معبر رفح), which can have no second term;
 *   <li>an adjective in the singular, where it is a plural (السلطات البورمية | الناشطين).
 * </ol>
 *
 * Left alone: names and titles, which stand in apposition (الرئيس الفرنسي إيمانويل ماكرون).
 */
final class Seams {
  private static final Set<String> TITLES =
      Set.of(
          "الشيخ",
          "السيد",
          "السيده",
          "الدكتور",
          "الدكتوره",
          "العميد",
          "اللواء",
          "الفريق",
          "الجنرال",
          "الامير",
          "الملك",
          "الحاج",
          "المحامي",
          "العقيد",
          "النقيب",
          "الرائد",
          "الاب",
          "الامام",
          "السلطان",
          "الاميره",
          "العام",
          "العماد",
          "الكولونيل",
          "الرئيس",
          "الجمعه",
          "الخميس",
          "الاربعاء",
          "الثلاثاء",
          "الاثنين",
          "الاحد",
          "السبت",
          "اليوم",
          "الماضي");

  private Seams() {}

  /** The first token of the second phrase. */
  static Optional<Integer> in(Sentence sentence, Argument phrase) {
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      Token before = sentence.token(i - 1);
      Token token = sentence.token(i);
      if (before.tag().equals("WP") || token.tag().equals("WP") || token.isVerb()) {
        return Optional.empty();
      }
      boolean opens = opensPhrase(token) && (closesPlural(before) || closesDefinite(before, token));
      if (opens || disagree(before, token)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean opensPhrase(Token token) {
    return token.isNoun()
        && !token.isAdjective()
        && !token.tag().endsWith("NNP")
        && !TITLES.contains(token.key());
  }

  /** A sound plural does not go on with an adjective that is none. */
  private static boolean disagree(Token before, Token token) {
    boolean plural = token.key().startsWith("ال") && isSoundPlural(token);
    return plural && before.tag().equals("DTJJ") && !isSoundPlural(before);
  }

  private static boolean isSoundPlural(Token token) {
    return token.key().length() > 5 && (token.key().endsWith("ين") || token.key().endsWith("ون"));
  }

  private static boolean closesPlural(Token token) {
    boolean plural = token.key().length() > 4 && token.key().endsWith("ون");
    return plural && (token.tag().endsWith("NNS") || token.tag().endsWith("JJ"));
  }

  private static boolean closesDefinite(Token before, Token token) {
    boolean adjective = before.tag().equals("DTJJ");
    boolean articles =
        before.tag().equals("DTNN")
            && token.tag().startsWith("DT")
            && !TITLES.contains(before.key());
    boolean indefinite =
        before.tag().startsWith("DTNN")
            && (token.tag().equals("NN") || token.tag().equals("NNS"))
            && !Phrases.isPrepositionalNoun(token)
            && !TITLES.contains(before.key());
    return adjective || articles || indefinite;
  }
}
