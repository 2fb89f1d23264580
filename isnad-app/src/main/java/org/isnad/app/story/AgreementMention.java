package org.isnad.app.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.record.Agreement;
import org.isnad.record.EventRecord;
import org.isnad.record.Participant;

/**
 * One event that speaks of an agreement.
 *
 * @param event its id
 * @param document the article's id
 * @param kind {@code treaty}, {@code memorandum} …
 * @param subject PLOVER context
 * @param name the words
 * @param parties country codes, sorted
 * @param stage {@code proposed}, {@code signed}, {@code ratified}, {@code in_force}, {@code
 *     broken_off} or {@code mentioned}
 * @param date of the event, else of publication
 * @param people who acted
 * @param place English name
 */
public record AgreementMention(
    String event,
    String document,
    String kind,
    Optional<String> subject,
    String name,
    List<String> parties,
    String stage,
    Optional<String> date,
    List<String> people,
    Optional<String> place) {
  static final String SIGNED = "signed";
  static final String MENTIONED = "mentioned";
  static final String PROPOSED = "proposed";

  private static final Map<String, String> STAGES = stages();

  public AgreementMention {
    parties = List.copyOf(parties);
    people = List.copyOf(people);
  }

  private static Map<String, String> stages() {
    Map<String, String> stages = new HashMap<>();
    for (List<String> row : TableFile.rows("/story/agreement-stages.tsv")) {
      for (String rule : row.get(1).split(" ")) {
        stages.put(rule, row.get(0));
      }
    }
    return stages;
  }

  /** The mention that an event makes; empty for one without an agreement. */
  public static Optional<AgreementMention> of(EventRecord event) {
    return event.agreement().map(agreement -> of(event, agreement));
  }

  private static AgreementMention of(EventRecord event, Agreement agreement) {
    return new AgreementMention(
        event.id(),
        event.document(),
        agreement.kind(),
        agreement.subject().map(Agreement.Subject::name),
        agreement.words().text(),
        parties(event, agreement),
        stage(event),
        agreement.date().map(Agreement.Dated::date).or(event::date).or(event::publicationDate),
        people(event.actor()),
        event.place().flatMap(p -> p.name()));
  }

  /** Those named with the agreement; else all who take part in the event. */
  private static List<String> parties(EventRecord event, Agreement agreement) {
    Set<String> parties = new TreeSet<>();
    agreement.parties().forEach(p -> parties.add(p.code()));
    if (parties.isEmpty()) {
      event.actor().forEach(p -> p.code().ifPresent(parties::add));
      event.recipient().forEach(p -> p.code().ifPresent(parties::add));
    }
    return List.copyOf(parties);
  }

  private static String stage(EventRecord event) {
    return switch (Families.outcome(event.status())) {
      case "denied" -> MENTIONED;
      case "open" -> PROPOSED;
      default -> STAGES.getOrDefault(event.rule(), STAGES.getOrDefault(event.event(), MENTIONED));
    };
  }

  private static List<String> people(List<Participant> participants) {
    Set<String> people = new LinkedHashSet<>();
    for (Participant p : participants) {
      people.add(p.words().text().isBlank() ? p.name().orElse("") : p.words().text());
    }
    people.remove("");
    return new ArrayList<>(people);
  }

  /** Mentions can only be of one agreement if their keys are equal. */
  public String partyKey() {
    return String.join(",", parties);
  }
}
