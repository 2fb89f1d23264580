package org.isnad.record;

import java.util.Optional;

/**
 * An actor or recipient of an event.
 *
 * @param words the noun phrase that names it
 * @param code ISO 3166-1 alpha-3 or one of PSE KOS HKG UNO EUR IGO NGO ISM IMG MNC; empty when the
 *     text gives no way to know
 * @param sector PLOVER sector (GOV, MIL, CVL …); empty when none fits
 * @param name English name of what the words stand for
 * @param via how it was coded: {@code person}, {@code office}, {@code country}, {@code nisba},
 *     {@code organisation}, {@code role}, {@code coreference}, {@code home}
 */
public record Participant(
    Words words,
    Optional<String> code,
    Optional<String> sector,
    Optional<String> name,
    String via) {}
