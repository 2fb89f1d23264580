package org.isnad.syntax;

/**
 * A word part as a segmenter found it. Immutable.
 *
 * @param word normalised as the models need it (أ إ آ become ا, some clitics are rewritten)
 * @param start first UTF-16 unit in the text given to the segmenter
 * @param end one past the last unit
 */
public record Piece(String word, int start, int end) {}
