package org.isnad.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;

/**
 * Codes articles as they are asked for, in threads of its own: whoever only reads never waits
 * behind an article.
 *
 * <p>The coder is opened when the server starts, and codes a few sentences first: the first readers
 * would else wait for Java to compile it. As many articles are coded at a time as there are
 * processors but one; a long one goes to a thread for long ones, that short ones need not wait for
 * it. What was coded last is kept, and who asks for an article that is being coded waits for that
 * one. Thread-safe.
 */
final class LiveCoder implements AutoCloseable {
  /** Letters of all articles that are kept together: with their records, some tens of megabytes. */
  private static final int KEPT_LETTERS = 2_000_000;

  private static final int KEPT_ARTICLES = 512;
  private static final int LONG = 20_000;
  private static final int MOST_WAITING = 200;
  private static final int WARM_UPS = 30;
  private static final Article WARM_UP =
      Article.of(
          "warm-up",
          "قال مسؤول إن الوزيرين وقعا أمس مذكرة تفاهم في العاصمة. وأضاف أن الجيش قصف مواقع على الحدود.");

  private final CompletableFuture<Function<Article, CodedArticle>> coder;
  private final ThreadPoolExecutor shortOnes =
      threads(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
  private final ThreadPoolExecutor longOnes = threads(1);
  private final Map<Article, CompletableFuture<CodedArticle>> coded =
      new LinkedHashMap<>(16, 0.75f, true);
  private long letters;

  LiveCoder(Supplier<Function<Article, CodedArticle>> opens) {
    this.coder = CompletableFuture.supplyAsync(opens);
    coder.thenAcceptAsync(LiveCoder::warmUp, shortOnes);
  }

  private static void warmUp(Function<Article, CodedArticle> coder) {
    for (int i = 0; i < WARM_UPS; i++) {
      coder.apply(WARM_UP);
    }
  }

  private static ThreadPoolExecutor threads(int count) {
    return new ThreadPoolExecutor(
        count,
        count,
        0,
        TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(MOST_WAITING),
        work -> {
          Thread thread = new Thread(work, "isnad-page-coder");
          thread.setDaemon(true);
          return thread;
        });
  }

  /**
   * Codes an article, or gives what it was coded to before.
   *
   * @throws Problem if too many wait; a {@code Problem} is also what the result fails with
   */
  CompletableFuture<CodedArticle> coded(Article article) {
    CompletableFuture<CodedArticle> made = new CompletableFuture<>();
    synchronized (coded) {
      CompletableFuture<CodedArticle> known = coded.get(article);
      if (known != null) {
        return known;
      }
      coded.put(article, made);
      letters += article.text().length();
      dropOld();
    }
    try {
      lane(article).execute(() -> make(article, made));
    } catch (RejectedExecutionException e) {
      fail(
          article,
          made,
          new Problem(503, "too many articles wait to be coded; try again in a minute"));
    }
    return made;
  }

  private ThreadPoolExecutor lane(Article article) {
    return article.text().length() > LONG ? longOnes : shortOnes;
  }

  private void dropOld() {
    var eldest = coded.keySet().iterator();
    while (coded.size() > 1 && (coded.size() > KEPT_ARTICLES || letters > KEPT_LETTERS)) {
      letters -= eldest.next().text().length();
      eldest.remove();
    }
  }

  /** Forgets an article first and tells of its failure then: who asks again has it coded again. */
  private void fail(Article article, CompletableFuture<CodedArticle> made, Problem problem) {
    synchronized (coded) {
      if (coded.remove(article, made)) {
        letters -= article.text().length();
      }
    }
    made.completeExceptionally(problem);
  }

  /** The same for a caller that waits. */
  CodedArticle code(Article article) {
    try {
      return coded(article).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof Problem problem ? problem : e;
    }
  }

  private void make(Article article, CompletableFuture<CodedArticle> made) {
    try {
      made.complete(coder.join().apply(article));
    } catch (CompletionException e) {
      fail(
          article,
          made,
          new Problem(500, "the coder could not be opened: " + e.getCause().getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      fail(article, made, new Problem(500, "this article could not be coded: " + e));
    }
  }

  @Override
  public void close() {
    shortOnes.shutdownNow();
    longOnes.shutdownNow();
  }
}
