package org.isnad.record;

import java.util.Optional;

/**
 * Where an event happened.
 *
 * @param words as written
 * @param name English name
 * @param countryCode ISO 3166-1 alpha-3 or PSE, KOS, HKG
 * @param latitude degrees north, −90 to 90; empty when unknown
 * @param longitude degrees east, −180 to 180; empty when unknown
 */
public record Place(
    Words words,
    Optional<String> name,
    Optional<String> countryCode,
    Optional<Double> latitude,
    Optional<Double> longitude) {}
