package org.isnad.event;

import org.isnad.syntax.Token;

/** The gender that a singular verb shows: a verb before its subject agrees with it in gender. */
final class Agreement {
  private Agreement() {}

  /** Whether a third person verb is masculine: past without ـت, present with يـ. */
  static boolean isMasculine(Token verb) {
    return verb.tag().equals("VBP") ? verb.key().startsWith("ي") : !verb.key().endsWith("ت");
  }
}
