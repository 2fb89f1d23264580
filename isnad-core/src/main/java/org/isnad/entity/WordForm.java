package org.isnad.entity;

/**
 * One inflected form of a noun.
 *
 * @param definite whether it carries ال
 */
record WordForm(GrammaticalNumber number, GrammaticalGender gender, boolean definite) {
  static final WordForm UNKNOWN =
      new WordForm(GrammaticalNumber.UNKNOWN, GrammaticalGender.UNKNOWN, false);
}
