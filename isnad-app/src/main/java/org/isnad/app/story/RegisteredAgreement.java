package org.isnad.app.story;

import java.util.List;
import java.util.Optional;

/**
 * One agreement of the register.
 *
 * @param id id of the first event that mentions it
 * @param kind {@code treaty}, {@code memorandum} …
 * @param subject PLOVER context
 * @param name the longest of its names in the articles
 * @param parties country codes, sorted
 * @param signers as named where the signing is told
 * @param place English name of where it was signed
 * @param dates of its stages
 * @param predecessor id of the agreement before it
 * @param mentions all of them
 */
public record RegisteredAgreement(
    String id,
    String kind,
    Optional<String> subject,
    String name,
    List<String> parties,
    List<String> signers,
    Optional<String> place,
    Dates dates,
    Optional<String> predecessor,
    List<AgreementMention> mentions) {
  public RegisteredAgreement {
    parties = List.copyOf(parties);
    signers = List.copyOf(signers);
    mentions = List.copyOf(mentions);
  }

  /** Dates at the precision told; each empty when no article tells it. */
  public record Dates(
      Optional<String> proposed,
      Optional<String> signed,
      Optional<String> ratified,
      Optional<String> inForce,
      Optional<String> brokenOff) {}

  Optional<String> signed() {
    return dates.signed();
  }

  RegisteredAgreement after(String earlier) {
    return new RegisteredAgreement(
        id, kind, subject, name, parties, signers, place, dates, Optional.of(earlier), mentions);
  }
}
