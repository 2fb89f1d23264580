package org.isnad.app.explore;

import java.util.List;
import java.util.Optional;

/**
 * Some events of a filter, newest first.
 *
 * @param total how many the filter holds for
 * @param next where the next page begins; empty behind the last
 */
public record EventPage(List<StoredEvent> events, int total, Optional<String> next) {}
