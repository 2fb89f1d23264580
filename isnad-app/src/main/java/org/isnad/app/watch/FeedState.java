package org.isnad.app.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a feed from one poll to the next. Immutable.
 *
 * @param etag as the server gave it with what was read last
 * @param lastModified likewise
 * @param due when it is polled next
 * @param rests whether it may not be polled before, because it failed or its server asked for it
 * @param failures since it was last read, in a row
 * @param seen keys of items that were handled, oldest first
 */
record FeedState(
    Optional<String> etag,
    Optional<String> lastModified,
    Instant due,
    boolean rests,
    int failures,
    Set<String> seen) {
  static final FeedState NEW =
      new FeedState(Optional.empty(), Optional.empty(), Instant.EPOCH, false, 0, Set.of());

  /** Items kept beside those of the feed as it is now: some come back after days. */
  private static final int KEPT = 500;

  FeedState {
    seen = Collections.unmodifiableSet(new LinkedHashSet<>(seen));
  }

  /** It was read, with these items in it. */
  FeedState read(Optional<String> newEtag, Optional<String> newModified, Collection<String> items) {
    return new FeedState(newEtag, newModified, due, rests, 0, remembering(items));
  }

  /** It has not changed. */
  FeedState unchanged() {
    return new FeedState(etag, lastModified, due, rests, 0, seen);
  }

  /** It could not be read, or not to its end; these items were. */
  FeedState failed(Collection<String> items) {
    return new FeedState(etag, lastModified, due, rests, failures + 1, remembering(items));
  }

  /** It is polled at this time, or before if the user wishes so. */
  FeedState dueAt(Instant time) {
    return new FeedState(etag, lastModified, time, false, failures, seen);
  }

  /** It is not polled before this time. */
  FeedState restingUntil(Instant time) {
    return new FeedState(etag, lastModified, time, true, failures, seen);
  }

  /** As if nothing had been read of it; its server is left alone as long as before. */
  FeedState forgotten() {
    return new FeedState(Optional.empty(), Optional.empty(), due, rests, failures, Set.of());
  }

  /** Older items stay for some time behind those of now. */
  private Set<String> remembering(Collection<String> items) {
    List<String> older = new ArrayList<>(seen);
    older.removeAll(Set.copyOf(items));
    Iterator<String> kept = older.listIterator(Math.max(0, older.size() - KEPT));
    Set<String> all = new LinkedHashSet<>();
    kept.forEachRemaining(all::add);
    all.addAll(items);
    return all;
  }
}
