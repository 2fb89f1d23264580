package org.isnad.app.watch;

import java.time.Duration;
import java.time.Instant;

/** Time, and waiting for it. */
public interface WatchClock {
  Instant now();

  /** Returns at that time or later; at once if it is past. */
  void waitUntil(Instant time) throws InterruptedException;

  /** The clock on the wall. */
  static WatchClock system() {
    return new WatchClock() {
      /** In pieces, so that a machine that slept or a clock set anew is noticed. */
      private static final Duration PIECE = Duration.ofSeconds(20);

      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public void waitUntil(Instant time) throws InterruptedException {
        Duration left = Duration.between(now(), time);
        while (left.compareTo(Duration.ZERO) > 0) {
          Duration piece = left.compareTo(PIECE) < 0 ? left : PIECE;
          Thread.sleep(Math.max(1, piece.toMillis()));
          left = Duration.between(now(), time);
        }
      }
    };
  }
}
