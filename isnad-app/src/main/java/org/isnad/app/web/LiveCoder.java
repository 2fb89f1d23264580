package org.isnad.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;

/**
 * Codes articles as they are asked for. The coder is opened in the background when the server
 * starts; as many articles are coded at a time as there are processors but one, and the last ones
 * are kept. Thread-safe.
 */
final class LiveCoder {
  private static final int KEPT = 64;

  private final CompletableFuture<Function<Article, CodedArticle>> coder;

  /** One processor stays free for whoever only reads. */
  private final Semaphore places =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

  private final Map<Article, CodedArticle> coded =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Article, CodedArticle> eldest) {
          return size() > KEPT;
        }
      };

  LiveCoder(Supplier<Function<Article, CodedArticle>> opens) {
    this.coder = CompletableFuture.supplyAsync(opens);
  }

  /**
   * Codes an article.
   *
   * @throws Problem if that fails
   */
  CodedArticle code(Article article) {
    synchronized (coded) {
      CodedArticle known = coded.get(article);
      if (known != null) {
        return known;
      }
    }
    CodedArticle made = make(article);
    synchronized (coded) {
      coded.put(article, made);
    }
    return made;
  }

  private CodedArticle make(Article article) {
    try {
      places.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem(503, "the server is being stopped");
    }
    try {
      return coder.join().apply(article);
    } catch (CompletionException e) {
      throw new Problem(500, "the coder could not be opened: " + e.getCause().getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      throw new Problem(500, "this article could not be coded: " + e);
    } finally {
      places.release();
    }
  }
}
