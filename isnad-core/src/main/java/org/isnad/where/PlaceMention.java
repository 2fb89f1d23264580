package org.isnad.where;

import org.isnad.text.Span;

/**
 * A known place named in a sentence.
 *
 * @param span UTF-16 units in the repaired text of the article
 * @param fromToken index of its first token
 * @param toToken one past its last token
 * @param place what is meant
 */
public record PlaceMention(Span span, int fromToken, int toToken, Place place) {}
