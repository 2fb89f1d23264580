package org.isnad.lexicon;

/** Person of a verb form; NONE for nominals. */
public enum Person {
  FIRST,
  SECOND,
  THIRD,
  NONE
}
