package org.isnad.event;

import java.util.List;
import org.isnad.entity.Mention;

/** The two roles of an event. */
public enum EventRole {
  ACTOR,
  RECIPIENT;

  EventRole other() {
    return this == ACTOR ? RECIPIENT : ACTOR;
  }

  /** Who fills the role. */
  List<Mention> of(CodedEvent event) {
    return this == ACTOR ? event.actors() : event.recipients();
  }
}
