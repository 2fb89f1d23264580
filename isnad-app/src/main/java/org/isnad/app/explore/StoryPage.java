package org.isnad.app.explore;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * Some stories of a filter, those that most articles tell first.
 *
 * @param stories rows of the table {@code stories} (docs/store.md)
 * @param total how many there are
 * @param next where the next page begins; empty behind the last
 */
public record StoryPage(List<JsonNode> stories, int total, Optional<String> next) {}
