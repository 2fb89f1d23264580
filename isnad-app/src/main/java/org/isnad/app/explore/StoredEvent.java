package org.isnad.app.explore;

import com.fasterxml.jackson.databind.JsonNode;
import org.isnad.app.story.StoryNote;

/**
 * An event as stored.
 *
 * @param json the row of the table {@code events} (docs/store.md)
 * @param story it belongs to
 */
public record StoredEvent(JsonNode json, StoryNote story) {}
