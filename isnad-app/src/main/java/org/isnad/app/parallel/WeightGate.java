package org.isnad.app.parallel;

import java.util.concurrent.Semaphore;

/**
 * Lets work in as long as all that is inside weighs no more than a limit. What is heavier than the
 * limit goes in alone. Thread-safe.
 */
public final class WeightGate {
  /**
   * UTF-16 units of text that are coded or wait to be written at a time: one of the longest
   * articles, or a few hundred common ones. The trees of a text take a few hundred times its size.
   */
  public static final int TEXT_AT_A_TIME = 1_000_000;

  /** What an article costs beside its text. */
  private static final int EACH = 4_000;

  private final int limit;
  private final Semaphore free;

  /**
   * @param limit at least 1
   */
  public WeightGate(int limit) {
    this.limit = limit;
    this.free = new Semaphore(limit, true);
  }

  /** Waits until there is room. */
  public void enter(long weight) throws InterruptedException {
    free.acquire(cost(weight));
  }

  /** Gives the room back that {@link #enter} took for the same weight. */
  public void leave(long weight) {
    free.release(cost(weight));
  }

  private int cost(long weight) {
    return (int) Math.min(limit, weight + EACH);
  }
}
