package org.isnad.app.watch;

import java.time.Duration;

/**
 * How feeds are watched.
 *
 * @param interval between two polls of a feed, at least a minute
 * @param hostDelay between two requests to a host
 */
public record WatchSettings(Duration interval, Duration hostDelay, Pages pages) {
  /** The shortest interval that is polite. */
  public static final Duration SHORTEST = Duration.ofMinutes(1);

  private static final Duration LONGEST_BACK_OFF = Duration.ofDays(1);

  public WatchSettings {
    if (interval.compareTo(SHORTEST) < 0 || hostDelay.isNegative()) {
      throw new IllegalArgumentException("interval " + interval + ", host delay " + hostDelay);
    }
  }

  /** What is read of an item. */
  public enum Pages {
    /** What the feed says. */
    LEFT_ALONE,
    /** The page it leads to. */
    FOLLOWED
  }

  /** How long a feed rests after so many failures in a row: twice as long after each. */
  Duration backOff(int failures) {
    Duration longest = interval.compareTo(LONGEST_BACK_OFF) > 0 ? interval : LONGEST_BACK_OFF;
    Duration rest = interval;
    for (int i = 0; i < failures && rest.compareTo(longest) < 0; i++) {
      rest = rest.multipliedBy(2);
    }
    return rest.compareTo(longest) < 0 ? rest : longest;
  }
}
