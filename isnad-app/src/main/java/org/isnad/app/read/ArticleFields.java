package org.isnad.app.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.record.Article;

/**
 * What an input says about one article.
 *
 * @param values as given; blank counts as not given
 */
record ArticleFields(Map<ArticleField, String> values) {
  ArticleFields {
    values = Map.copyOf(values);
  }

  String text() {
    return values.getOrDefault(ArticleField.TEXT, "");
  }

  /** The date as given, if it is given and none. */
  Optional<String> wrongDate() {
    return given(ArticleField.DATE).filter(d -> PublishedDate.find(d).isEmpty());
  }

  /**
   * A wrong date stays out and is not replaced: it may not be taken for a missing one.
   *
   * @param fallbackId the id if none is given
   */
  Article toArticle(String fallbackId, Defaults defaults) {
    Optional<LocalDate> date = given(ArticleField.DATE).flatMap(PublishedDate::find);
    Optional<String> source = given(ArticleField.SOURCE).or(defaults::source);
    return new Article(
        given(ArticleField.ID).orElse(fallbackId),
        text(),
        given(ArticleField.DATE).isEmpty() ? defaults.date() : date,
        source,
        given(ArticleField.URL),
        given(ArticleField.TITLE),
        given(ArticleField.AUTHOR).map(a -> AuthorNames.read(a, source)).orElse(List.of()));
  }

  private Optional<String> given(ArticleField field) {
    return Optional.ofNullable(values.get(field)).filter(v -> !v.isBlank());
  }
}
