package org.isnad.lexicon;

/**
 * Voice of a form; BOTH when the unvocalised spelling does not tell. NONE for nouns and adjectives.
 */
public enum Voice {
  ACTIVE,
  PASSIVE,
  BOTH,
  NONE
}
