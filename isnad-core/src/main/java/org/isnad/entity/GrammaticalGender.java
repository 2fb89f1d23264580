package org.isnad.entity;

/** Gender of a noun, pronoun or verb. */
public enum GrammaticalGender {
  MASCULINE,
  FEMININE,
  /** The form does not tell. */
  UNKNOWN;

  /** Whether one of them is unknown or both are equal. */
  public boolean agreesWith(GrammaticalGender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
