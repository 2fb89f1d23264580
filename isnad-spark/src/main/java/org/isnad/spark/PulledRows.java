package org.isnad.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.spark.sql.Row;
import org.isnad.app.read.ArticleSink;
import org.isnad.app.read.ReadProblem;
import org.isnad.record.Article;

/**
 * Turns readers, which push, into an iterator, which Spark pulls: a thread of its own reads some
 * rows ahead. Used by one thread, and closed at the end of the task.
 */
final class PulledRows implements Iterator<Row>, AutoCloseable {
  private static final int AHEAD = 64;

  private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(AHEAD);
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Thread thread;
  private Optional<Step> next = Optional.empty();

  /** Reads everything into a sink. */
  @FunctionalInterface
  interface Work {
    void read(Sink sink) throws Exception;
  }

  /** What comes out of the thread: a row, the end, or why there is no more. */
  private record Step(Optional<Row> row, Optional<Throwable> failure) {}

  /** Takes articles and problems as rows. */
  final class Sink implements ArticleSink {
    @Override
    public void article(Article article) {
      put(Found.of(article));
    }

    @Override
    public void problem(ReadProblem problem) {
      put(Found.of(problem, null));
    }

    @Override
    public boolean wantsMore() {
      return !closed.get();
    }

    void put(Row row) {
      try {
        steps.put(new Step(Optional.of(row), Optional.empty()));
      } catch (InterruptedException e) {
        throw new IllegalStateException("the task was ended", e);
      }
    }
  }

  PulledRows(Work work) {
    thread = new Thread(() -> run(work), "isnad reader");
    thread.setDaemon(true);
    thread.start();
  }

  private void run(Work work) {
    Optional<Throwable> failure = Optional.empty();
    try {
      work.read(new Sink());
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      failure = Optional.of(e); // the task's thread throws it
    }
    try {
      steps.put(new Step(Optional.empty(), failure));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed: nobody waits for the end
    }
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty()) {
      try {
        next = Optional.of(steps.take());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the task was ended", e);
      }
    }
    next.get()
        .failure()
        .ifPresent(
            cause -> {
              throw new IllegalStateException("reading failed: " + cause, cause);
            });
    return next.get().row().isPresent();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Row row = next.orElseThrow().row().orElseThrow();
    next = Optional.empty();
    return row;
  }

  @Override
  public void close() {
    closed.set(true);
    thread.interrupt();
  }
}
