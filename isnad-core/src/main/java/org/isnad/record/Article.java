package org.isnad.record;

import java.time.LocalDate;
import java.util.List;
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
 * @param authors names of those who wrote it, as the input gives them; empty when unknown
 */
public record Article(
    String id,
    String text,
    Optional<LocalDate> date,
    Optional<String> source,
    Optional<String> url,
    Optional<String> title,
    List<String> authors) {
  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    authors = List.copyOf(authors);
  }

  /** An article of which nobody says who wrote it. */
  public Article(
      String id,
      String text,
      Optional<LocalDate> date,
      Optional<String> source,
      Optional<String> url,
      Optional<String> title) {
    this(id, text, date, source, url, title, List.of());
  }

  public static Article of(String id, String text) {
    return new Article(
        id, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Article withDate(LocalDate published) {
    return new Article(id, text, Optional.of(published), source, url, title, authors);
  }

  public Article withAuthors(List<String> names) {
    return new Article(id, text, date, source, url, title, names);
  }
}
