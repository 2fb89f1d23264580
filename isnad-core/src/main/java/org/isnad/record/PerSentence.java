package org.isnad.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is found in each sentence of an article, read when it is first asked for: most sentences
 * tell no event and need no reading. For one article; not thread-safe.
 *
 * @param <T> what is found
 */
final class PerSentence<T> {
  private final List<@Nullable List<T>> found;
  private final IntFunction<List<T>> reader;

  /**
   * Nothing read yet.
   *
   * @param size how many sentences there are
   * @param reader reads the sentence of an index, 0 to {@code size - 1}
   */
  PerSentence(int size, IntFunction<List<T>> reader) {
    this.found = new ArrayList<>(Collections.nCopies(size, null));
    this.reader = reader;
  }

  /** What the sentence of an index holds. */
  List<T> get(int index) {
    List<T> there = found.get(index);
    if (there == null) {
      there = List.copyOf(reader.apply(index));
      found.set(index, there);
    }
    return there;
  }
}
