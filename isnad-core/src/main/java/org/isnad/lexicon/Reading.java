package org.isnad.lexicon;

/**
 * One way to understand a spelling.
 *
 * @param lemma as it was given to {@link SurfaceForms.Builder}, for nouns without the plurals
 * @param tense NONE for nominals
 * @param voice BOTH where the spelling does not tell active from passive
 * @param person NONE for nominals
 * @param gender NONE where the form does not show it
 */
public record Reading(
    String lemma,
    Category category,
    Tense tense,
    Voice voice,
    Person person,
    Gender gender,
    Number number) {

  static Reading of(String lemma, Features features) {
    return new Reading(
        lemma,
        features.category(),
        features.tense(),
        features.voice(),
        features.person(),
        features.gender(),
        features.number());
  }
}
