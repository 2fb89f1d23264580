package org.isnad.event;

import java.util.List;
import org.isnad.entity.Mention;
import org.isnad.syntax.Clause;

/**
 * An event found in a sentence, before chain, date and place are read.
 *
 * @param entry the codebook entry it rests on
 * @param type PLOVER type, after futures have become promises and threats
 * @param sentence 0-based index of its sentence
 * @param from first token of the trigger
 * @param to one past its last token
 * @param clause what was read around the trigger
 * @param confidence 0 to 1
 */
public record CodedEvent(
    CodebookEntry entry,
    EventType type,
    List<String> modes,
    List<String> contexts,
    EventStatus status,
    List<Mention> actors,
    List<Mention> recipients,
    int sentence,
    int from,
    int to,
    Clause clause,
    double confidence) {
  public CodedEvent {
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** This event with other parties. */
  CodedEvent withRoles(List<Mention> newActors, List<Mention> newRecipients) {
    return new CodedEvent(
        entry,
        type,
        modes,
        contexts,
        status,
        newActors,
        newRecipients,
        sentence,
        from,
        to,
        clause,
        confidence);
  }

  /** This event with another confidence. */
  CodedEvent withConfidence(double newConfidence) {
    return new CodedEvent(
        entry,
        type,
        modes,
        contexts,
        status,
        actors,
        recipients,
        sentence,
        from,
        to,
        clause,
        newConfidence);
  }
}
