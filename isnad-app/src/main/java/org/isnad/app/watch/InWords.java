package org.isnad.app.watch;

import java.time.Duration;

/** Times and numbers as people read them. */
final class InWords {
  private InWords() {}

  /** {@code 45 s}, {@code 15 min}, {@code 2 h 30 min}; rounded up to whole seconds or minutes. */
  static String of(Duration duration) {
    long seconds = Math.max(0, (duration.toMillis() + 999) / 1000);
    if (seconds < 60) {
      return seconds + " s";
    }
    long minutes = (seconds + 59) / 60;
    if (minutes < 60) {
      return minutes + " min";
    }
    String rest = minutes % 60 == 0 ? "" : " " + minutes % 60 + " min";
    return minutes / 60 + " h" + rest;
  }

  /** {@code 1 feed}, {@code 2 feeds}. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
