package org.isnad.when;

/**
 * A word or phrase found in a line.
 *
 * @param kind what it does
 * @param value its number where the kind has one, else 0; for units the ordinal of {@link TimeUnit}
 * @param length how many atoms it takes, at least 1
 * @param needsCue whether it is also another word, so that it counts only with a cue beside it
 */
record DateWord(WordKind kind, int value, int length, boolean needsCue) {}
