package org.isnad.lexicon;

/**
 * One inflected form of a word.
 *
 * @param text its usual spelling, unvocalised, without clitics and article
 * @param features its grammar
 */
public record WordForm(String text, Features features) {}
