package org.isnad.lexicon;

/** Number of a form. */
public enum Number {
  SINGULAR,
  DUAL,
  PLURAL
}
