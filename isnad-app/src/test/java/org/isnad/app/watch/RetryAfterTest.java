package org.isnad.app.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2022-03-01T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "120, 2022-03-01T10:02:00Z",
    "' 5 ', 2022-03-01T10:00:05Z",
    "'Tue, 01 Mar 2022 12:00:00 GMT', 2022-03-01T12:00:00Z",
    "99999999999999999999, 2022-03-08T10:00:00Z",
    "'Fri, 31 Dec 9999 23:59:59 GMT', 2022-03-08T10:00:00Z",
    "0, ",
    "-5, ",
    "'Mon, 28 Feb 2022 12:00:00 GMT', ",
    "soon, "
  })
  void valuesAreTimesAtMostAWeekAhead(String value, Instant expected) {
    assertEquals(Optional.ofNullable(expected), RetryAfter.find(value, NOW));
  }
}
