package org.isnad.app.story;

import java.util.List;
import java.util.Optional;

/**
 * How one article tells a story: who printed it, and on whose word.
 *
 * @param document the article's id
 * @param outlet as given; empty when unknown
 * @param chain of sources, nearest to the reader first; empty if the outlet itself asserts it
 * @param text number of the text, the same for near copies
 * @param sentence its words
 */
public record Telling(
    String document, Optional<String> outlet, List<Source> chain, long text, String sentence) {
  public Telling {
    chain = List.copyOf(chain);
  }

  /**
   * One link of the chain.
   *
   * @param words as named
   * @param code country or body
   * @param sector PLOVER sector
   * @param force {@code reports}, {@code claims}, {@code confirms}, {@code denies}, {@code quotes}
   *     or {@code expects}
   */
  public record Source(
      String words, Optional<String> code, Optional<String> sector, String force) {}

  /** Whether somebody in the chain denies it: then it is told, but nobody bears witness. */
  boolean isDenial() {
    return chain.stream().anyMatch(s -> s.force().equals("denies"));
  }
}
