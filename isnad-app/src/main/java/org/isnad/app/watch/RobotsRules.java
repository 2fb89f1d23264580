package org.isnad.app.watch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a robots.txt says to one robot (RFC 9309): of all rules that fit a path the longest decides,
 * of an allowing and a forbidding one of the same length the allowing. {@code Crawl-delay}, which
 * the RFC does not know but sites use, is read as well. Immutable.
 *
 * @param delay between two requests; zero if none is asked for
 */
record RobotsRules(List<Rule> rules, Duration delay) {
  static final RobotsRules ALL_ALLOWED = new RobotsRules(List.of(), Duration.ZERO);
  static final RobotsRules NONE_ALLOWED =
      new RobotsRules(List.of(new Rule(Kind.DISALLOW, "/")), Duration.ZERO);

  private static final int MOST_RULES = 10_000;
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

  RobotsRules {
    rules = List.copyOf(rules);
  }

  /** What a rule does. */
  enum Kind {
    ALLOW,
    DISALLOW
  }

  /**
   * A rule.
   *
   * @param path begins as paths that it fits do; {@code *} stands for anything, {@code $} at its
   *     end for the end
   */
  record Rule(Kind kind, String path) {
    boolean fits(String asked) {
      boolean toTheEnd = path.endsWith("$");
      String pattern = toTheEnd ? path.substring(0, path.length() - 1) : path + "*";
      return matches(pattern, asked);
    }

    /** Each star takes as little as it can, and more when what follows does not fit. */
    private static boolean matches(String pattern, String text) {
      int p = 0;
      int star = -1;
      int from = 0;
      for (int t = 0; t < text.length(); ) {
        if (p < pattern.length() && pattern.charAt(p) == '*') {
          star = p++;
          from = t;
        } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
          p++;
          t++;
        } else if (star >= 0) {
          p = star + 1;
          t = ++from;
        } else {
          return false;
        }
      }
      while (p < pattern.length() && pattern.charAt(p) == '*') {
        p++;
      }
      return p == pattern.length();
    }
  }

  /**
   * Reads a robots.txt.
   *
   * @param robot the name of ours, letters only; where no group names it, the one for {@code *}
   *     holds
   */
  static RobotsRules of(String text, String robot) {
    Groups groups = new Groups(robot);
    text.replace("\ufeff", "").lines().forEach(groups::line);
    return groups.named ? groups.ours.rules() : groups.others.rules();
  }

  /** Whether a path, with its query, may be fetched. */
  boolean allow(String path) {
    String asked = canonical(path.isEmpty() ? "/" : path);
    return rules.stream()
        .filter(rule -> rule.fits(asked))
        .max(
            Comparator.comparingInt((Rule rule) -> rule.path.length())
                .thenComparing(rule -> rule.kind == Kind.ALLOW))
        .map(rule -> rule.kind == Kind.ALLOW)
        .orElse(true);
  }

  /** Rules that are being read. */
  private static final class Group {
    private final List<Rule> rules = new ArrayList<>();
    private Duration delay = Duration.ZERO;

    RobotsRules rules() {
      return new RobotsRules(rules, delay);
    }
  }

  /** Reads line by line. A group is one or more lines that name robots, and the rules after. */
  private static final class Groups {
    private final String robot;
    private final Group ours = new Group();
    private final Group others = new Group();
    private final List<Group> open = new ArrayList<>();
    private boolean named;
    private boolean naming;

    Groups(String robot) {
      this.robot = robot.toLowerCase(Locale.ROOT);
    }

    void line(String line) {
      String said = line.replaceFirst("#.*", "");
      int colon = said.indexOf(':');
      if (colon < 0) {
        return;
      }
      String value = said.substring(colon + 1).strip();
      switch (said.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
        case "user-agent" -> agent(value.toLowerCase(Locale.ROOT));
        case "allow" -> rule(Kind.ALLOW, value);
        case "disallow" -> rule(Kind.DISALLOW, value);
        case "crawl-delay" -> delay(value);
        default -> {
          // Sitemaps and the like belong to no group and end none.
        }
      }
    }

    private void agent(String value) {
      if (!naming) {
        open.clear();
      }
      naming = true;
      if (value.equals("*")) {
        open.add(others);
      } else if (value.replaceFirst("[^a-z_-].*", "").equals(robot)) {
        open.add(ours);
        named = true;
      }
    }

    private void rule(Kind kind, String path) {
      naming = false;
      for (Group group : open) {
        if (!path.isEmpty() && group.rules.size() < MOST_RULES) {
          group.rules.add(new Rule(kind, canonical(path)));
        }
      }
    }

    private void delay(String value) {
      naming = false;
      if (value.matches("\\d{1,6}(\\.\\d{1,6})?")) {
        Duration wanted = Duration.ofMillis((long) (Double.parseDouble(value) * 1000));
        open.forEach(
            group -> group.delay = wanted.compareTo(LONGEST_DELAY) < 0 ? wanted : LONGEST_DELAY);
      }
    }
  }

  /**
   * The same path in one spelling, whatever of it is percent-encoded: a character a byte. What
   * means something to a server or in a rule stays encoded.
   */
  private static String canonical(String path) {
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
      if (bytes[i] == '%' && high >= 0 && low >= 0) {
        int decoded = high * 16 + low;
        i += 2;
        if ("/*$%?".indexOf(decoded) >= 0) {
          plain.writeBytes(
              String.format(Locale.ROOT, "%%%02X", decoded).getBytes(StandardCharsets.UTF_8));
        } else {
          plain.write(decoded);
        }
      } else {
        plain.write(bytes[i]);
      }
    }
    return plain.toString(StandardCharsets.ISO_8859_1);
  }
}
