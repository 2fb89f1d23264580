package org.isnad.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.syntax.Sentence;

/**
 * What an article is set in.
 *
 * @param sentences all of them
 * @param day publication date
 * @param home country of unmarked bodies
 * @param lexicon names of countries
 */
record Scene(
    List<Sentence> sentences, Optional<LocalDate> day, Optional<String> home, Lexicon lexicon) {}
