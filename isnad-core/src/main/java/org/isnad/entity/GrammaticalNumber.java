package org.isnad.entity;

/** Number of a noun, pronoun or verb. */
public enum GrammaticalNumber {
  SINGULAR,
  DUAL,
  PLURAL,
  /** The form does not tell. */
  UNKNOWN;

  /** Whether one of them is unknown or both are equal. */
  public boolean agreesWith(GrammaticalNumber other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
