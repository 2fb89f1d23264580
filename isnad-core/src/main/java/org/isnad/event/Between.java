package org.isnad.event;

import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * What stands between a trigger and a mention.
 *
 * @param tokens how many
 * @param verbs finite verbs, at most 2
 * @param commas at most 2
 * @param relative whether a relative pronoun is among them
 * @param quote whether a quotation mark is
 * @param preposition the last preposition, as spelling key; empty if there is none
 */
record Between(
    int tokens, int verbs, int commas, boolean relative, boolean quote, String preposition) {
  private static final int FAR = 12;
  private static final int MIDDLE = 6;
  private static final int NEAR = 2;
  private static final int MOST = 2;

  static Between of(Sentence sentence, int from, int to) {
    int verbs = 0;
    int commas = 0;
    boolean relative = false;
    boolean quote = false;
    String preposition = "";
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      verbs += token.isVerb() ? 1 : 0;
      commas += "،,".contains(token.text()) && !token.text().isEmpty() ? 1 : 0;
      relative |= token.tag().equals("WP");
      quote |= Quotes.isMark(token);
      if (token.tag().equals("IN")) {
        preposition = token.key();
      }
    }
    return new Between(
        Math.max(0, to - from),
        Math.min(verbs, MOST),
        Math.min(commas, MOST),
        relative,
        quote,
        preposition);
  }

  /** Distance in steps that matter: 0, 1, 2, near, middle, far. */
  String distance() {
    if (tokens > FAR) {
      return "far";
    }
    if (tokens > MIDDLE) {
      return "middle";
    }
    return tokens > NEAR ? "near" : String.valueOf(tokens);
  }

  String summary() {
    return "v" + verbs + "c" + commas + (relative ? "r" : "") + (quote ? "q" : "");
  }

  /** The word before a token: itself if it joins or governs, else its tag. */
  static String prior(Sentence sentence, int token) {
    if (token == 0) {
      return "start";
    }
    Token prior = sentence.token(token - 1);
    return prior.tag().equals("IN") || prior.tag().equals("CC") ? prior.key() : prior.tag();
  }
}
