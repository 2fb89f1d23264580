package org.isnad.record;

import java.util.List;
import java.util.Optional;

/**
 * The agreement that an event is about.
 *
 * @param words its name, as in the article
 * @param kind {@code memorandum}, {@code agreement}, {@code treaty}, {@code protocol}, {@code
 *     contract}, {@code ceasefire} … as {@code lexicon/agreement-words.tsv} lists them
 * @param kindWords the words that tell the kind
 * @param subject what it regulates; empty when unsaid
 * @param parties in the order found, one for each country or body
 * @param date when it was made; empty when unsaid
 * @param earlier an agreement made before that this one refers to
 */
public record Agreement(
    Words words,
    String kind,
    Words kindWords,
    Optional<Subject> subject,
    List<Party> parties,
    Optional<Dated> date,
    Optional<Earlier> earlier) {
  public Agreement {
    parties = List.copyOf(parties);
  }

  /**
   * What an agreement regulates.
   *
   * @param name {@code military}, {@code trade}, {@code energy} … as the table lists them
   */
  public record Subject(String name, Words words) {}

  /**
   * One between whom an agreement is.
   *
   * @param code country or body, as in {@link Participant}
   */
  public record Party(String code, Words words) {}

  /**
   * A date with its words.
   *
   * @param date ISO, at the precision known
   */
  public record Dated(String date, Words words) {}

  /**
   * An agreement made before.
   *
   * @param kind as of the agreement
   */
  public record Earlier(Words words, String kind, Optional<Dated> date) {}
}
