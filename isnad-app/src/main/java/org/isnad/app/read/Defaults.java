package org.isnad.app.read;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.record.Article;

/**
 * What holds for articles that do not say it themselves.
 *
 * @param date publication date
 * @param source outlet
 */
public record Defaults(Optional<LocalDate> date, Optional<String> source) {
  /** Nothing is known from outside. */
  public static final Defaults NONE = new Defaults(Optional.empty(), Optional.empty());

  /** An article of which nothing is known but its text. */
  Article article(String id, String text) {
    return new Article(id, text, date, source, Optional.empty(), Optional.empty());
  }
}
