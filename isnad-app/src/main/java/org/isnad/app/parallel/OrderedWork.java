package org.isnad.app.parallel;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does work on several threads and delivers the results on one more, in the order in which the work
 * came.
 *
 * <p>The thread that adds waits while the work under way and the results not yet delivered weigh
 * more than {@link WeightGate#TEXT_AT_A_TIME}; results are delivered as soon as those before them
 * are, whether or not more is added. One thread adds and finishes; any thread may {@link #stop}.
 */
public final class OrderedWork implements AutoCloseable {
  private final ExecutorService workers;
  private final BlockingQueue<Task> queue = new LinkedBlockingQueue<>();
  private final WeightGate gate = new WeightGate(WeightGate.TEXT_AT_A_TIME);
  private final Thread deliverer = daemon(this::deliver, "isnad-writer");
  private volatile boolean stopped;
  private volatile @Nullable Throwable failure;

  /** Work under way, or the end: then there is no result. */
  private record Task(@Nullable Future<@Nullable Runnable> result, long weight) {}

  /**
   * @param threads that work, at least 1; delivery has its own
   */
  public OrderedWork(int threads) {
    this.workers = Executors.newFixedThreadPool(threads, work -> daemon(work, "isnad-coder"));
    deliverer.start();
  }

  /** A thread that does not keep the program running. */
  public static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Adds work.
   *
   * @param work runs on any thread; what it returns runs on the delivering thread, in order. An
   *     exception of either ends the whole
   * @param weight of the work and its result, in UTF-16 units of text
   */
  public void add(Supplier<Runnable> work, long weight) {
    if (isOver()) {
      return;
    }
    try {
      gate.enter(weight);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped = true;
      return;
    }
    queue.add(new Task(workers.submit(() -> stopped ? null : work.get()), weight));
  }

  /** Whether nothing more will be done: it was stopped, or something failed. */
  public boolean isOver() {
    return stopped || failure != null;
  }

  /** Waits for all work and its delivery; throws what ended the work early, if anything did. */
  public void finish() {
    end();
    Throwable cause = failure;
    if (cause instanceof RuntimeException e) {
      throw e;
    }
    if (cause instanceof Error e) {
      throw e;
    }
  }

  /** Lets what is under way come to its end, delivers it, and drops what has not begun. */
  public void stop() {
    stopped = true;
    end();
  }

  private void end() {
    queue.add(new Task(null, 0));
    try {
      deliverer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    workers.shutdown();
  }

  private void deliver() {
    boolean whole = true;
    try {
      for (Task task = queue.take(); task.result != null; task = queue.take()) {
        // Behind a gap nothing is delivered: what is delivered is a beginning of the whole.
        whole = deliver(task.result, whole);
        gate.leave(task.weight);
      }
    } catch (InterruptedException e) {
      stopped = true;
    }
  }

  private boolean deliver(Future<@Nullable Runnable> result, boolean whole)
      throws InterruptedException {
    if (!whole) {
      return false;
    }
    try {
      Runnable delivery = result.get();
      if (delivery != null) {
        delivery.run();
        return true;
      }
    } catch (ExecutionException e) {
      failure = e.getCause();
    } catch (RuntimeException | Error e) {
      failure = e;
    }
    stopped = true;
    return false;
  }

  @Override
  public void close() {
    stopped = true;
    end();
  }
}
