package org.isnad.syntax;

import java.util.List;

/** Changes tags after the {@link Tagger} and before the {@link TreeBuilder}. */
@FunctionalInterface
public interface TagRule {
  /**
   * Changes tags in place.
   *
   * @param words of one sentence
   * @param tags one for each word
   */
  void mend(List<String> words, List<String> tags);
}
