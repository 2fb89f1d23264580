package org.isnad.lexicon;

/** Gender of a form; NONE for first persons and second person duals, which do not show it. */
public enum Gender {
  MASCULINE,
  FEMININE,
  NONE
}
