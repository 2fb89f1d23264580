package org.isnad.chain;

import org.isnad.entity.Mention;

/**
 * One source in the chain behind an event.
 *
 * @param source who says it
 * @param verb the word that attributes, as in the repaired text
 * @param force how the source stands to it
 */
public record ChainLink(Mention source, String verb, Force force) {}
