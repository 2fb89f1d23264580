package org.isnad.event;

import java.util.List;
import java.util.Optional;

/**
 * Which slots of a clause fill the roles of an event.
 *
 * @param actor all that are filled count
 * @param recipient the first that is filled counts
 * @param content slots whose inner events are what this event is about and are not coded; empty
 *     optional for the type's default
 * @param genitive whether the genitive of a verbal noun is its subject or its object; empty to
 *     decide by what else is there
 */
public record RoleFrame(
    List<SlotRef> actor,
    List<SlotRef> recipient,
    Optional<List<SlotRef>> content,
    Optional<SlotRef.Kind> genitive) {
  public RoleFrame {
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    content = content.map(List::copyOf);
  }

  /** Whether a role is filled by the direct object. */
  public boolean usesObject() {
    return recipient.stream().anyMatch(s -> s.kind() == SlotRef.Kind.OBJECT)
        || actor.stream().anyMatch(s -> s.kind() == SlotRef.Kind.OBJECT);
  }
}
