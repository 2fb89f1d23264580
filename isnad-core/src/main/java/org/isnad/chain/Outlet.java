package org.isnad.chain;

import java.util.Locale;
import java.util.Optional;
import org.isnad.entity.Mention;
import org.isnad.syntax.Sentence;

/**
 * The outlet that publishes an article, which is no link of its chains.
 *
 * @param name as the article's source field gives it, lower case; empty when unknown
 */
record Outlet(Optional<String> name) {
  private static final int SHORTEST = 3;

  static Outlet of(Optional<String> source) {
    return new Outlet(source.map(Outlet::plain).filter(s -> s.length() >= SHORTEST));
  }

  /** Whether a mention is this outlet, by its English name or its own words. */
  boolean is(Mention mention, Sentence sentence) {
    if (name.isEmpty()) {
      return false;
    }
    String own = name.get();
    boolean named = mention.name().map(Outlet::plain).filter(n -> same(n, own)).isPresent();
    StringBuilder text = new StringBuilder();
    for (int i = mention.fromToken(); i < mention.toToken(); i++) {
      text.append(sentence.token(i).text());
    }
    return named || plain(text.toString()).contains(own);
  }

  private static boolean same(String name, String own) {
    return name.length() >= SHORTEST && (name.startsWith(own) || own.startsWith(name));
  }

  private static String plain(String name) {
    StringBuilder letters = new StringBuilder();
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
