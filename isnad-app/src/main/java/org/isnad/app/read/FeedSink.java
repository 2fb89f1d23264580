package org.isnad.app.read;

/** Takes the items of a feed that are wanted. */
public interface FeedSink extends ArticleSink {
  /**
   * Whether an item is wanted; asked once for each, in the order of the feed, before anything else
   * is told of it.
   *
   * @param id of the article that it would be
   */
  boolean isWanted(String id);
}
