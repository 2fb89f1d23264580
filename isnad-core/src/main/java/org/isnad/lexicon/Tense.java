package org.isnad.lexicon;

/**
 * Tense of a verb form; the present covers indicative, subjunctive and jussive. NONE for nominals.
 */
public enum Tense {
  PAST,
  PRESENT,
  IMPERATIVE,
  NONE
}
