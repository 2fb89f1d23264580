package org.isnad.entity;

import java.util.Set;

/** Number and gender of the third-person pronouns, by spelling key. */
final class Pronouns {
  private static final Set<String> DUAL = Set.of("هما", "كما");
  private static final Set<String> PLURAL = Set.of("هم", "هن", "كم", "نحن", "نا");
  private static final Set<String> FEMININE = Set.of("ها", "هي", "هن");
  private static final Set<String> MASCULINE = Set.of("ه", "هو", "هم");

  private Pronouns() {}

  static GrammaticalNumber number(String key) {
    if (DUAL.contains(key)) {
      return GrammaticalNumber.DUAL;
    }
    return PLURAL.contains(key) ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR;
  }

  static GrammaticalGender gender(String key) {
    if (FEMININE.contains(key)) {
      return GrammaticalGender.FEMININE;
    }
    return MASCULINE.contains(key) ? GrammaticalGender.MASCULINE : GrammaticalGender.UNKNOWN;
  }
}
