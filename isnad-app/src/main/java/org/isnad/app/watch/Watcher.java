package org.isnad.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.isnad.app.read.ArticleReaders;
import org.isnad.app.store.StoreException;

/**
 * Polls feeds when they are due, one after the other, and has what is new coded and stored. What is
 * known of a feed is kept after its items are stored: whatever ends the program, the next run goes
 * on, and an item that was stored is known to the store. One thread watches; any may {@link #stop}.
 */
public final class Watcher {
  private final List<String> feeds;
  private final WatchState state;
  private final WatchSettings settings;
  private final Surroundings around;
  private final Supplier<ArticleDesk> desks;
  private final FeedPoller poller;
  private volatile boolean stopped;

  /**
   * @param feeds web addresses
   * @param readers with what holds for articles that do not say it themselves
   * @param desks opens one for a round that finds something new
   */
  public Watcher(
      Subscriptions feeds,
      ArticleReaders readers,
      WatchState state,
      WatchSettings settings,
      Supplier<ArticleDesk> desks,
      Surroundings around) {
    this.feeds = feeds.feeds();
    this.state = state;
    this.settings = settings;
    this.around = around;
    this.desks = desks;
    this.poller = new FeedPoller(readers, state, settings, around);
  }

  /**
   * Polls each feed once, but for those that rest after a failure or because their server asked for
   * it; returns whether nothing failed.
   */
  public boolean once() {
    Instant now = around.clock().now();
    for (String feed : feeds) {
      if (isResting(feed, now)) {
        Duration rest = Duration.between(now, state.of(feed).due());
        around.say().accept(feed + ": not asked: rests for " + InWords.of(rest) + " more");
      }
    }
    return round(feeds.stream().filter(feed -> !isResting(feed, now)).toList(), () -> "");
  }

  private boolean isResting(String feed, Instant now) {
    FeedState known = state.of(feed);
    return known.rests() && known.due().isAfter(now);
  }

  /** Polls until it is told to stop. */
  public void untilStopped() {
    if (nextDue().isAfter(around.clock().now())) {
      around.say().accept("nothing is due yet" + next());
    }
    try {
      while (!stopped) {
        around.clock().waitUntil(nextDue());
        Instant now = around.clock().now();
        List<String> due =
            feeds.stream().filter(feed -> !state.of(feed).due().isAfter(now)).toList();
        if (!stopped && !due.isEmpty()) {
          round(due, this::next);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Polls these.
   *
   * @param end of the line that sums up
   */
  private boolean round(List<String> due, Supplier<String> end) {
    Instant next = around.clock().now().plus(settings.interval());
    RoundTally tally = new RoundTally();
    boolean stored = false;
    try (ArticleDesk desk = new LazyDesk(desks)) {
      for (String feed : worstLast(due)) {
        if (!stopped) {
          tally.add(poller.poll(feed, next, desk));
        }
      }
      stored = desk.finish();
    } catch (StoreException e) {
      // The next round reads again what this one could not store.
      around.say().accept(e.getMessage());
      due.forEach(feed -> postpone(feed, next));
    }
    stopped |= tally.isStopped();
    if (!stopped) {
      around.say().accept(tally.summary() + end.get());
    }
    return stored && tally.isClean();
  }

  /** So that a feed that has its host held does not keep the host's others from being read. */
  private List<String> worstLast(List<String> due) {
    return due.stream().sorted(Comparator.comparingInt(feed -> state.of(feed).failures())).toList();
  }

  private void postpone(String feed, Instant next) {
    FeedState known = state.of(feed);
    if (known.due().isBefore(next)) {
      state.put(feed, known.dueAt(next));
    }
  }

  private Instant nextDue() {
    return feeds.stream()
        .map(feed -> state.of(feed).due())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private String next() {
    return "; next in " + InWords.of(Duration.between(around.clock().now(), nextDue()));
  }

  /** Begins no poll any more. */
  public void stop() {
    stopped = true;
  }
}
