package org.isnad.app.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsRulesTest {
  private static RobotsRules rules(String... lines) {
    return RobotsRules.of(String.join("\n", lines), "isnad");
  }

  @Test
  void ourOwnGroupHoldsInsteadOfThatForAll() {
    RobotsRules rules =
        rules(
            "User-agent: *",
            "Disallow: /",
            "",
            "user-agent: other",
            "User-Agent: ISNAD/0.1 # us",
            "Disallow: /private",
            "User-agent: isnad-images",
            "Disallow: /news");
    assertTrue(rules.allow("/news/1"));
    assertFalse(rules.allow("/private/1"));
  }

  @Test
  void groupForAllHoldsWhereNoneNamesUs() {
    RobotsRules rules =
        rules("\ufeffUser-agent: *", "Disallow: /a", "User-agent: x", "Disallow: /");
    assertFalse(rules.allow("/a"));
    assertTrue(rules.allow("/b"));
  }

  @Test
  void groupsOfTheSameNameAreOne() {
    RobotsRules rules =
        rules("User-agent: *", "Disallow: /a", "Sitemap: /s", "User-agent: *", "Disallow: /b");
    assertFalse(rules.allow("/a"));
    assertFalse(rules.allow("/b"));
  }

  @Test
  void longestRuleDecidesAndOfTwoTheAllowing() {
    RobotsRules rules =
        rules(
            "User-agent: *",
            "Allow: /news/open",
            "Disallow: /news",
            "Disallow: /x",
            "Allow: /x",
            "Disallow:");
    assertTrue(rules.allow("/news/open/1"));
    assertFalse(rules.allow("/news/1"));
    assertTrue(rules.allow("/x"));
    assertTrue(rules.allow("/"));
  }

  @ParameterizedTest
  @CsvSource({
    "/*.php, /a/b.php?x, true",
    "/*.php$, /a.php?x, false",
    "/*.php$, /a.php, true",
    "/a*c*e, /abcde/f, true",
    "/a*c*e, /abcd, false",
    "/$, /, true",
    "/$, /a, false",
    "/أخبار, /%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/1, true",
    "/%d8%a3, /أخبار, true",
    "/a%2fb, /a/b, false",
    "/?s=, /?s=x, true",
    "*, /anything, true"
  })
  void pathsFitRules(String rule, String path, boolean fits) {
    assertEquals(!fits, rules("User-agent: *", "Disallow: " + rule).allow(path));
  }

  @Test
  void manyStarsTakeNoTime() {
    RobotsRules rules = rules("User-agent: *", "Disallow: /" + "*a".repeat(2000) + "b");
    assertTrue(rules.allow("/" + "a".repeat(4000)));
  }

  @Test
  void delayIsReadAndBounded() {
    assertEquals(Duration.ofMillis(2500), rules("User-agent: *", "Crawl-delay: 2.5").delay());
    assertEquals(Duration.ofMinutes(1), rules("User-agent: *", "Crawl-delay: 86400").delay());
    assertEquals(Duration.ZERO, rules("User-agent: *", "Crawl-delay: soon").delay());
  }

  @Test
  void whatIsNoRobotsTxtForbidsNothing() {
    assertTrue(rules("<html><body>404: not found</body></html>").allow("/"));
  }
}
