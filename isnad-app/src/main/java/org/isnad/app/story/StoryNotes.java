package org.isnad.app.story;

import java.util.Optional;
import org.isnad.record.EventRecord;

/** Finds what is known of the story of an event. */
public interface StoryNotes {
  /** Where no store has merged stories. */
  StoryNotes NONE = event -> Optional.empty();

  /** The story of an event; empty if it is in none. */
  Optional<StoryNote> of(EventRecord event);
}
