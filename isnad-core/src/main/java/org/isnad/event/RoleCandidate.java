package org.isnad.event;

import java.util.Set;
import org.isnad.entity.ActorCode;
import org.isnad.entity.Mention;

/**
 * Somebody who may act in an event or be acted upon, with what speaks for and against it.
 *
 * @param code country and sector, one candidate for each
 * @param mention the mention that fills the role if it is chosen
 * @param named whether the event's own sentence names it
 * @param signs what {@link RoleSigns} saw
 */
record RoleCandidate(ActorCode code, Mention mention, boolean named, Set<String> signs) {
  RoleCandidate {
    signs = Set.copyOf(signs);
  }
}
