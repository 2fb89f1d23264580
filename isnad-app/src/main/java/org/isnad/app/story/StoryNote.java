package org.isnad.app.story;

import java.util.Optional;

/**
 * What is shown of a story beside each of its events.
 *
 * @param id of the story
 * @param articles that tell it
 * @param texts of them that are no copies of each other
 * @param witnesses independent origins
 * @param commonLink what every chain passes
 */
public record StoryNote(
    long id, int articles, int texts, int witnesses, Optional<String> commonLink) {}
