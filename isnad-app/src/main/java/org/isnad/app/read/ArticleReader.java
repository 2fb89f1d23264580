package org.isnad.app.read;

/**
 * Reads one input from its beginning to its end.
 *
 * <p>What the input holds never makes a reader throw: bad parts become {@link ReadProblem}s, and
 * reading goes on behind them where there is a behind. Only one article is held in memory at a
 * time. A reader is used once, by one thread.
 */
public interface ArticleReader {
  /** Hands every article and every problem to {@code sink}, in the order of the input. */
  void read(ArticleSink sink);
}
