package org.isnad.chain;

import org.isnad.entity.Mention;
import org.isnad.text.Span;

/**
 * One source in the chain behind an event.
 *
 * @param source who says it
 * @param verb the word that attributes, as in the repaired text
 * @param verbSpan where that word stands: UTF-16 units of the repaired text, 0-based, half-open
 * @param force how the source stands to it
 */
public record ChainLink(Mention source, String verb, Span verbSpan, Force force) {}
