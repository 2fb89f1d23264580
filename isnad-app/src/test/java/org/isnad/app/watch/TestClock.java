package org.isnad.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that jumps to the time that is waited for. */
final class TestClock implements WatchClock {
  static final Instant START = Instant.parse("2022-03-01T10:00:00Z");

  /** How long was waited, without waits for what was past. */
  final List<Duration> waits = new ArrayList<>();

  private Instant now = START;

  @Override
  public Instant now() {
    return now;
  }

  void advance(Duration duration) {
    now = now.plus(duration);
  }

  @Override
  public void waitUntil(Instant time) {
    if (time.isAfter(now)) {
      waits.add(Duration.between(now, time));
      now = time;
    }
  }
}
