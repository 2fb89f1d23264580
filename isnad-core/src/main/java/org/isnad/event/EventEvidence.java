package org.isnad.event;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An event with what the learned part of the coder weighs; for training and for explaining.
 *
 * @param event as the clause tells it, when roles are weighed; with its final roles, when the event
 *     is
 * @param trigger its words
 * @param options the ways to fill actor and recipient, in {@link EventRole}'s order; empty when the
 *     event is weighed
 * @param signs what speaks for its being an event; empty when roles are weighed
 */
public record EventEvidence(
    CodedEvent event, String trigger, List<List<RoleOption>> options, Set<String> signs) {
  public EventEvidence {
    options = List.copyOf(options);
    // In order: weights are summed in it, and a sum's last bit depends on the order.
    signs = Collections.unmodifiableSet(new LinkedHashSet<>(signs));
  }

  /** The ways to fill a role. */
  public List<RoleOption> options(EventRole role) {
    return options.get(role.ordinal());
  }
}
