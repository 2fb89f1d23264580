package org.isnad.app.explore;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Keeps what was asked for last. Nothing in it grows old: the events it was made from do not change
 * while they are served. Thread-safe.
 */
final class Cache<K, V> {
  private final Map<K, V> values;

  Cache(int most) {
    values =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /** The value of a key; two threads that ask at once may both make it. */
  V get(K key, Supplier<V> maker) {
    synchronized (values) {
      V known = values.get(key);
      if (known != null) {
        return known;
      }
    }
    V made = maker.get();
    synchronized (values) {
      values.put(key, made);
    }
    return made;
  }
}
