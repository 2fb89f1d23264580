package org.isnad;

import java.util.List;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;

/**
 * The coder: opens its models and tables once, then codes any number of articles.
 *
 * <p>Thread-safe: one instance serves all threads.
 */
public final class Isnad {
  private Isnad() {}

  /** Opens the coder with the built-in tables. Takes some seconds: models are read. */
  public static Isnad open() {
    return open(IsnadOptions.DEFAULT);
  }

  /** Opens the coder. */
  public static Isnad open(IsnadOptions options) {
    return new Isnad();
  }

  /** Codes one article. Never throws because of what an article says. */
  public CodedArticle code(Article article) {
    return new CodedArticle(article, List.of(), List.of());
  }
}
