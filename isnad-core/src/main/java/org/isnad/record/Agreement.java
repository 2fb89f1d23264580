package org.isnad.record;

import java.util.List;
import java.util.Optional;

/**
 * The agreement that an event is about.
 *
 * @param words as named
 * @param kind {@code treaty}, {@code memorandum}, {@code protocol}, {@code contract} …
 * @param subject what it regulates, as a PLOVER context; empty when unsaid
 * @param parties country codes, in the order named
 */
public record Agreement(Words words, String kind, Optional<String> subject, List<String> parties) {
  public Agreement {
    parties = List.copyOf(parties);
  }
}
