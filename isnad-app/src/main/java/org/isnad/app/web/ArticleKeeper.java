package org.isnad.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.app.store.IngestRun;
import org.isnad.app.store.IngestTotals;
import org.isnad.app.store.Store;
import org.isnad.app.store.TextIndex;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;

/**
 * Stores articles that readers paste, one run each, as {@code isnad ingest} stores those of a file:
 * with stories, agreements and full text. One at a time; thread-safe.
 */
final class ArticleKeeper {
  private final Store store;
  private final IngestRun.Plan plan;
  private final Function<Article, CodedArticle> coder;

  /**
   * @param store open to write; its own connection is used by nobody else meanwhile
   * @param program name and version, for the record
   */
  ArticleKeeper(Store store, String program, Function<Article, CodedArticle> coder) {
    this.store = store;
    this.plan = new IngestRun.Plan(List.of("page"), program, 1);
    this.coder = coder;
  }

  /**
   * Stores an article.
   *
   * @return what was done: an article that the store has already is left as it is
   * @throws Problem if it cannot be coded
   */
  synchronized IngestTotals keep(Article article) {
    List<String> failures = new ArrayList<>();
    IngestRun.Listener listener =
        new IngestRun.Listener() {
          @Override
          public void failed(String message) {
            failures.add(message);
          }

          @Override
          public void stored(IngestTotals totals) {}
        };
    // The server has refused an index of another version before: there is nothing to tell.
    try (TextIndex index = TextIndex.openToWrite(store, notice -> {});
        IngestRun run = new IngestRun(store, index, plan, () -> coder, listener)) {
      run.add(article);
      IngestTotals totals = run.finish();
      if (!failures.isEmpty()) {
        throw new Problem(500, String.join("; ", failures));
      }
      return totals;
    }
  }
}
