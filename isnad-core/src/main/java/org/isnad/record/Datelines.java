package org.isnad.record;

import org.isnad.syntax.Sentence;

/** Recognises the place, agency and sign that open a news text: بغداد – , القاهرة (رويترز) -. */
final class Datelines {
  private static final String SIGNS = "-–—ـ:(";
  private static final int LONGEST = 4; // tokens between the place and the sign

  private Datelines() {}

  /**
   * Whether a dateline's sign follows a place.
   *
   * @param token one past the place
   */
  static boolean ends(Sentence sentence, int token) {
    if (token > 0 && endsInSign(sentence.token(token - 1).text())) {
      return true; // القاهرة- as one token
    }
    for (int i = token; i < Math.min(sentence.size(), token + LONGEST); i++) {
      if (sentence.token(i).isVerb()) {
        return false;
      }
      if (SIGNS.indexOf(sentence.token(i).text().charAt(0)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsInSign(String text) {
    return text.length() > 1 && SIGNS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
