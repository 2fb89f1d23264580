package org.isnad.syntax;

import java.util.List;

/** Cuts text into words, and clitics off words. Implementations are thread-safe. */
@FunctionalInterface
public interface Segmenter {
  /**
   * Segments a stretch of text.
   *
   * @param text some sentences, without lone surrogates, private and unassigned characters
   * @return word parts in text order
   */
  List<Piece> segment(String text);
}
