package org.isnad.entity;

import org.isnad.syntax.Token;

/**
 * Number and gender that a verb or participle shows of a subject left unsaid.
 *
 * <p>Read off the unvocalised form: present ي is masculine, ت feminine, ـون plural, ـان dual; past
 * ـت feminine, ـوا plural, final ا of a long word dual; participles in ـة feminine, ـين plural.
 */
final class SubjectAgreement {
  /** Past forms of three letters in ا (دعا، بدا) are singular. */
  private static final int LONGEST_DEFECTIVE = 3;

  private SubjectAgreement() {}

  static GrammaticalNumber number(Token predicate) {
    String key = predicate.key();
    if (key.endsWith("ون") || key.endsWith("وا") || key.endsWith("ين")) {
      return GrammaticalNumber.PLURAL;
    }
    if (predicate.tag().equals("VBP")) {
      return key.endsWith("ان") && key.length() > 4
          ? GrammaticalNumber.DUAL
          : GrammaticalNumber.SINGULAR;
    }
    boolean dual = predicate.isVerb() && key.endsWith("ا") && key.length() > LONGEST_DEFECTIVE;
    return dual ? GrammaticalNumber.DUAL : GrammaticalNumber.SINGULAR;
  }

  static GrammaticalGender gender(Token predicate) {
    String key = predicate.key();
    if (number(predicate) == GrammaticalNumber.PLURAL) {
      return GrammaticalGender.MASCULINE;
    }
    if (predicate.tag().equals("VBP")) {
      return key.startsWith("ت") ? GrammaticalGender.FEMININE : GrammaticalGender.MASCULINE;
    }
    if (predicate.isVerb()) {
      return key.endsWith("ت") || key.endsWith("تا")
          ? GrammaticalGender.FEMININE
          : GrammaticalGender.MASCULINE;
    }
    return key.endsWith("ه") ? GrammaticalGender.FEMININE : GrammaticalGender.MASCULINE;
  }
}
