package org.isnad.app.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.isnad.app.read.WebAnswer;
import org.isnad.app.read.WebRequest;

/**
 * Keeps to the robots.txt of each site, which is fetched once a day. Where there is none, all is
 * allowed; where the server cannot tell, nothing is (RFC 9309, 2.3.1). For one thread.
 */
final class Robots {
  private static final String OUR_NAME = "isnad";
  private static final WebRequest.Bounds BOUNDS =
      new WebRequest.Bounds(500 << 10, Duration.ofSeconds(20), Duration.ofSeconds(60));
  private static final Duration A_DAY = Duration.ofDays(1);
  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final int MANY = 5_000;

  private final WatchClock clock;
  private final Map<String, Known> sites = new HashMap<>();

  Robots(WatchClock clock) {
    this.clock = clock;
  }

  private record Known(RobotsRules rules, Instant until) {}

  /**
   * The rules of the site that an address belongs to.
   *
   * @param gate passed before robots.txt is fetched
   */
  RobotsRules rules(URI at, WebRequest.Gate gate) {
    String site = at.getScheme() + "://" + at.getRawAuthority();
    Known known = sites.get(site);
    if (known == null || !known.until.isAfter(clock.now())) {
      if (sites.size() >= MANY) {
        sites.clear();
      }
      known = fetch(site, gate);
      sites.put(site, known);
    }
    return known.rules;
  }

  private Known fetch(String site, WebRequest.Gate gate) {
    try {
      WebAnswer answer = new WebRequest(site + "/robots.txt", Map.of(), BOUNDS, gate).send();
      if (answer.status() == 200) {
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        return new Known(RobotsRules.of(text, OUR_NAME), clock.now().plus(A_DAY));
      }
      boolean none = answer.status() >= 400 && answer.status() < 500 && answer.status() != 429;
      if (none) {
        return new Known(RobotsRules.ALL_ALLOWED, clock.now().plus(A_DAY));
      }
    } catch (IOException unreachable) {
      // As good as a server that cannot tell.
    }
    return new Known(RobotsRules.NONE_ALLOWED, clock.now().plus(AN_HOUR));
  }
}
