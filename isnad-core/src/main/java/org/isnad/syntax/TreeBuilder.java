package org.isnad.syntax;

import java.util.List;

/** Builds the tree over a tagged sentence. Implementations are thread-safe. */
@FunctionalInterface
public interface TreeBuilder {
  /**
   * Parses a sentence.
   *
   * @param words as a {@link Segmenter} made them, at least one
   * @param tags one for each word
   * @return a tree over all words
   */
  TreeNode build(List<String> words, List<String> tags);
}
