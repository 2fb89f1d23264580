package org.isnad.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One article as it arrived.
 *
 * @param id unique within a run, not blank
 * @param text exactly as given, damage included
 * @param date publication date; empty when unknown, and then relative dates stay unresolved
 * @param source outlet, as given
 * @param url where it was read
 * @param title headline, when it is not part of the text
 */
public record Article(
    String id,
    String text,
    Optional<LocalDate> date,
    Optional<String> source,
    Optional<String> url,
    Optional<String> title) {
  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
  }

  public static Article of(String id, String text) {
    return new Article(
        id, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Article withDate(LocalDate published) {
    return new Article(id, text, Optional.of(published), source, url, title);
  }
}
