package org.isnad.event;

import java.util.ArrayList;
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
 * @param missed the guards of its entry that do not hold: what is likely an event nevertheless
 * @param weighings what the learned part decided about it; empty before it was asked
 * @param confidence probability that a careful human coder codes it too, 0 to 1; 0 before it was
 *     judged
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
    List<MissedGuard> missed,
    List<Weighing> weighings,
    double confidence) {
  public CodedEvent {
    missed = List.copyOf(missed);
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    weighings = List.copyOf(weighings);
  }

  /** Whether every guard of its entry holds. */
  boolean isFirm() {
    return missed.isEmpty();
  }

  /** This event with the parties that were chosen for it. */
  CodedEvent withRoles(
      List<Mention> newActors, List<Mention> newRecipients, List<Weighing> newWeighings) {
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
        missed,
        newWeighings,
        confidence);
  }

  /** This event once it is judged. */
  CodedEvent judged(Weighing judgement) {
    List<Weighing> all = new ArrayList<>(weighings);
    all.add(judgement);
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
        missed,
        all,
        judgement.probability());
  }
}
