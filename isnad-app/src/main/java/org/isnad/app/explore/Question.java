package org.isnad.app.explore;

import java.util.Optional;
import org.isnad.app.store.SearchFilter;

/**
 * Which events a page shows.
 *
 * @param filter fields
 * @param text words of the article, as {@code isnad search} takes them; empty for all
 */
public record Question(SearchFilter filter, Optional<String> text) {
  /** All events. */
  public static final Question ALL = new Question(SearchFilter.ALL, Optional.empty());
}
