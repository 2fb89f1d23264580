package org.isnad.syntax;

import java.util.List;

/** Segments, tags and parses. Implementations are thread-safe: one parser serves all threads. */
public interface SentenceParser {
  /**
   * Parses an article.
   *
   * @param text the repaired text of one article
   * @return its sentences in order; empty when it holds no word
   */
  List<Sentence> parse(String text);
}
