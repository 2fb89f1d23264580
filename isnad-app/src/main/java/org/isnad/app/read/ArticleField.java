package org.isnad.app.read;

import java.util.Locale;
import java.util.Optional;

/** What an input can say about an article. */
public enum ArticleField {
  ID,
  TEXT,
  DATE,
  SOURCE,
  URL,
  TITLE;

  /** As JSON lines and the columns of tables name it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ArticleField> find(String key) {
    for (ArticleField field : values()) {
      if (field.key().equals(key)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
