package org.isnad.syntax;

import java.util.List;

/** Gives each word of a sentence its part of speech. Implementations are thread-safe. */
@FunctionalInterface
public interface Tagger {
  /**
   * Tags a sentence.
   *
   * @param words as a {@link Segmenter} made them, at least one
   * @return one tag for each word, in a list that may be changed
   */
  List<String> tag(List<String> words);
}
