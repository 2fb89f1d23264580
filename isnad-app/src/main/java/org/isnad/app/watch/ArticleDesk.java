package org.isnad.app.watch;

import org.isnad.record.Article;

/**
 * Where new articles are coded and stored, for the time of one round of polling: the store stays
 * open to others between rounds. For one thread. Every method may throw {@link
 * org.isnad.app.store.StoreException}.
 */
public interface ArticleDesk extends AutoCloseable {
  void take(Article article);

  /** Stores all that was taken; false if it was told to stop, and may not have stored all. */
  boolean flush();

  /** Stores all and sums up; whether nothing failed. */
  boolean finish();

  /** Gives up what was not stored by then. */
  @Override
  void close();
}
