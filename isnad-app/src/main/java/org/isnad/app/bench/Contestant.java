package org.isnad.app.bench;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.isnad.record.Article;
import org.isnad.syntax.StageTimes;

/**
 * What is timed, and by which name.
 *
 * @param work on one article; thread-safe
 * @param clock what the stages of its parser take
 */
public record Contestant(String name, Consumer<Article> work, StageClock clock) {
  /**
   * What one round took.
   *
   * @param wall from the first article to the last, in nanoseconds
   * @param stages of parsing, added over all threads
   */
  public record Lap(long wall, StageTimes stages) {}

  /** Works through the articles on so many threads, each taking the next article that is left. */
  public Lap lap(List<Article> articles, int threads) {
    StageTimes before = clock.soFar();
    long start = System.nanoTime();
    if (threads == 1) {
      articles.forEach(work);
    } else {
      share(articles, threads);
    }
    return new Lap(System.nanoTime() - start, clock.soFar().minus(before));
  }

  private void share(List<Article> articles, int threads) {
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Runnable worker =
          () -> {
            for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
              work.accept(articles.get(i));
            }
          };
      List<Future<?>> workers =
          IntStream.range(0, threads).<Future<?>>mapToObj(i -> pool.submit(worker)).toList();
      for (Future<?> one : workers) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while timing " + name, e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(name + " failed: " + e.getCause(), e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
