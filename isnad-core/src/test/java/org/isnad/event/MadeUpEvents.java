package org.isnad.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.entity.Mention;
import org.isnad.syntax.Argument;
import org.isnad.syntax.Clause;

/** Events that no codebook and no parse stands behind. */
final class MadeUpEvents {
  private MadeUpEvents() {}

  static CodebookEntry entry(EventType type) {
    return new CodebookEntry(
        "made-up",
        new CodebookEntry.Predicates(List.of(), List.of(), List.of(), List.of(), false, false),
        Map.of(),
        new RoleFrame(List.of(), List.of(), Optional.empty(), Optional.empty()),
        new CodebookEntry.Effect(type, List.of(), List.of(), Optional.empty(), false),
        List.of(),
        new CodebookEntry.Origin("made-up.yaml", 1));
  }

  /** An asserted event of one word in a sentence. */
  static CodedEvent event(EventType type, int sentence, int trigger, Argument... arguments) {
    return new CodedEvent(
        entry(type),
        type,
        List.of(),
        List.of(),
        EventStatus.ASSERTED,
        List.of(),
        List.of(),
        sentence,
        trigger,
        trigger + 1,
        new Clause(trigger, Clause.Kind.VERB, List.of(arguments), Optional.empty()),
        List.of(),
        List.of(),
        0.5);
  }

  static CodedEvent event(
      EventType type, int trigger, List<Mention> actors, List<Mention> recipients) {
    return event(type, 0, trigger).withRoles(actors, recipients, List.of());
  }
}
