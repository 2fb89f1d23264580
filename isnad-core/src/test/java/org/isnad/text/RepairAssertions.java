package org.isnad.text;

import static org.isnad.testing.HostileText.escaped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

/** What the tests of the repair ask again and again; failures print the input escaped. */
final class RepairAssertions {
  private RepairAssertions() {}

  static void assertRepairs(String damaged, String expected) {
    String actual = TextRepair.repair(damaged).text();
    assertEquals(expected, actual, () -> escaped(damaged) + " became " + escaped(actual));
  }

  static void assertStays(String clean) {
    RepairedText repaired = TextRepair.repair(clean);
    assertEquals(clean, repaired.text(), () -> escaped(clean));
    assertTrue(repaired.isUndamaged(), () -> escaped(clean) + " has " + repaired.damages());
    assertTrue(repaired.map().isIdentity(), () -> escaped(clean));
  }

  static void assertDamage(String damaged, Class<? extends Damage> kind, String stretch) {
    Stream<String> found =
        TextRepair.repair(damaged).damages().stream()
            .filter(kind::isInstance)
            .map(damage -> damage.original().of(damaged));
    assertTrue(found.anyMatch(stretch::equals), () -> "no " + kind + " in " + escaped(damaged));
  }

  /** Idempotent, and with a map that is total, monotone and inside the original. */
  static void assertSound(String text) {
    RepairedText once = TextRepair.repair(text);
    RepairedText twice = TextRepair.repair(once.text());
    assertEquals(
        once.text(),
        twice.text(),
        () ->
            escaped(text) + " became " + escaped(once.text()) + ", again " + escaped(twice.text()));
    assertTrue(twice.isUndamaged(), () -> escaped(text) + " keeps " + twice.damages());
    assertMonotone(once);
    for (Damage damage : once.damages()) {
      assertTrue(
          damage.original().end() <= text.length(), () -> damage + " outside " + escaped(text));
    }
  }

  static void assertMonotone(RepairedText repaired) {
    Span before = new Span(0, 0);
    for (int i = 0; i < repaired.text().length(); i++) {
      int at = i;
      Span source = repaired.toOriginal(new Span(i, i + 1));
      Span last = before;
      assertTrue(
          source.length() > 0
              && source.start() >= last.start()
              && source.end() >= last.end()
              && source.end() <= repaired.original().length(),
          () ->
              "unit "
                  + at
                  + " of "
                  + escaped(repaired.text())
                  + " from "
                  + source
                  + " after "
                  + last
                  + " of "
                  + escaped(repaired.original()));
      assertTrue(
          source.start() >= last.end() || source.equals(last),
          () -> source + " cuts " + last + " in " + escaped(repaired.original()));
      before = source;
    }
    repaired.toOriginal(new Span(repaired.text().length(), repaired.text().length()));
  }
}
