package org.isnad.app.watch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Lets each host rest between two requests, and longer where it asked for it. For one thread. */
final class HostDelays {
  /** More hosts than this, and those that have rested are forgotten. */
  private static final int MANY = 10_000;

  /** More than any rest. */
  private static final Duration LONG = Duration.ofHours(1);

  private final WatchClock clock;
  private final Duration delay;
  private final Map<String, Instant> asked = new HashMap<>();
  private final Map<String, Instant> held = new HashMap<>();

  HostDelays(WatchClock clock, Duration delay) {
    this.clock = clock;
    this.delay = delay;
  }

  /** Thrown for a host that asked to be left alone; it is not asked. */
  static final class HeldHost extends IOException {
    private static final long serialVersionUID = 1L;

    private final Instant until;

    private HeldHost(String host, Instant until) {
      super(host + " asked to be left alone for some time");
      this.until = until;
    }

    Instant until() {
      return until;
    }
  }

  /** Waits for the host's turn. */
  void turn(URI at) throws IOException {
    turn(at, Duration.ZERO);
  }

  /**
   * Waits for the host's turn.
   *
   * @param wanted rest that the host asks for, if that is longer
   */
  void turn(URI at, Duration wanted) throws IOException {
    String host = host(at);
    Instant until = held.getOrDefault(host, Instant.MIN);
    if (until.isAfter(clock.now())) {
      throw new HeldHost(host, until);
    }
    Instant before = asked.get(host);
    if (before != null) {
      waitUntil(before.plus(wanted.compareTo(delay) > 0 ? wanted : delay));
    }
    forgetRested();
    asked.put(host, clock.now());
  }

  /** The host asked to be left alone. */
  void hold(URI at, Instant until) {
    held.put(host(at), until);
  }

  private void waitUntil(Instant time) throws IOException {
    try {
      clock.waitUntil(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  private void forgetRested() {
    if (asked.size() + held.size() > MANY) {
      Instant now = clock.now();
      Instant longAgo = now.minus(LONG);
      asked.values().removeIf(longAgo::isAfter);
      held.values().removeIf(now::isAfter);
    }
  }

  private static String host(URI at) {
    return String.valueOf(at.getHost()).toLowerCase(Locale.ROOT);
  }
}
