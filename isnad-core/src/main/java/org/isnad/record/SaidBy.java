package org.isnad.record;

import java.util.Optional;

/**
 * One link of the chain of sources.
 *
 * @param words the source as named
 * @param code country or body, as in {@link Participant}
 * @param sector as in {@link Participant}
 * @param verb the word that attributes (نقلت، بحسب), as in the article
 * @param force {@code reports}, {@code claims}, {@code confirms}, {@code denies}, {@code quotes} or
 *     {@code expects}
 */
public record SaidBy(
    Words words, Optional<String> code, Optional<String> sector, String verb, String force) {}
