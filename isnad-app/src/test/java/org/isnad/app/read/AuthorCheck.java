package org.isnad.app.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

/** What holds for the authors of every article, whatever it was read from. */
final class AuthorCheck {
  private AuthorCheck() {}

  static void check(List<String> authors, String input) {
    assertTrue(authors.size() <= 20, () -> authors.size() + " authors of " + input);
    assertEquals(authors.size(), Set.copyOf(authors).size(), () -> authors + " of " + input);
    for (String name : authors) {
      boolean bounded = !name.isBlank() && name.equals(name.strip()) && name.length() <= 80;
      boolean readable =
          name.codePoints()
              .noneMatch(
                  c ->
                      Character.isISOControl(c)
                          || Character.getType(c) == Character.SURROGATE
                          || Character.getType(c) == Character.FORMAT);
      assertTrue(bounded && readable && !name.contains("@"), () -> name + " of " + input);
    }
  }
}
