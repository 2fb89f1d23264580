package org.isnad.app.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an input can say about an article. */
public enum ArticleField {
  ID,
  TEXT,
  DATE,
  SOURCE,
  URL,
  TITLE,
  /** Those who wrote it, in one string: see {@link AuthorNames}. */
  AUTHOR;

  private static final Set<String> ALSO_AUTHOR = Set.of("authors", "byline");

  /** As JSON lines and the columns of tables name it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a key or column of that name, in lower case, holds it. */
  boolean isCalled(String name) {
    return key().equals(name) || this == AUTHOR && ALSO_AUTHOR.contains(name);
  }

  static Optional<ArticleField> find(String key) {
    for (ArticleField field : values()) {
      if (field.isCalled(key)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
