package org.isnad.event;

import java.util.Set;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * The past before the past: كان and a verb in the past, with subject and قد between or not (كان
 * البلدان وقعا، وكانت الحكومة قد أعلنت).
 */
public final class Pluperfect {
  private static final Set<String> WAS = Set.of("كان", "كانت", "كانا", "كانتا", "كانوا");

  /** How far before its verb كان may stand: كان وزيرا خارجية البلدين قد وقعا. */
  private static final int REACH = 7;

  private Pluperfect() {}

  /** Whether the verb at a token is in the pluperfect. */
  public static boolean tells(Sentence sentence, int verb) {
    if (!sentence.token(verb).tag().equals("VBD")) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      Token token = sentence.token(i);
      if (WAS.contains(token.key())) {
        return true;
      }
      if (token.isVerb() || token.isPunctuation()) {
        return false;
      }
    }
    return false;
  }
}
