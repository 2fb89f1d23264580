package org.isnad.app.watch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.isnad.app.read.WebAnswer;

/** Reads the header {@code Retry-After}: seconds, or a date (RFC 9110, 10.2.3). */
final class RetryAfter {
  /** Nobody means more. */
  private static final Duration LONGEST = Duration.ofDays(7);

  private RetryAfter() {}

  /** When the server that answered so may be asked again, if it says so. */
  static Optional<Instant> find(WebAnswer answer, Instant now) {
    boolean busy = answer.status() == 429 || answer.status() >= 500;
    return busy ? answer.header("Retry-After").flatMap(v -> find(v, now)) : Optional.empty();
  }

  /** When the server may be asked again; empty if the value says nothing or lies in the past. */
  static Optional<Instant> find(String value, Instant now) {
    Instant last = now.plus(LONGEST);
    return time(value.strip(), now)
        .filter(time -> time.isAfter(now))
        .map(time -> time.isAfter(last) ? last : time);
  }

  private static Optional<Instant> time(String value, Instant now) {
    if (value.matches("\\d+")) {
      boolean huge = value.length() > 9;
      return Optional.of(now.plusSeconds(huge ? LONGEST.toSeconds() : Long.parseLong(value)));
    }
    try {
      return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value)));
    } catch (DateTimeException noDate) {
      // The header is a courtesy; without it, back-off decides.
      return Optional.empty();
    }
  }
}
