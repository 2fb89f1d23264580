package org.isnad.app.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Distinct values of a column, each with a small number. Filled by one thread, then only read. */
final class Dictionary {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> values = new ArrayList<>();

  int add(String value) {
    Integer known = numbers.get(value);
    if (known != null) {
      return known;
    }
    numbers.put(value, values.size());
    values.add(value);
    return values.size() - 1;
  }

  /** Number of a value; −1 if it does not occur. */
  int find(String value) {
    return numbers.getOrDefault(value, -1);
  }

  String value(int number) {
    return values.get(number);
  }

  int size() {
    return values.size();
  }

  /** For each number whether its value meets a condition. */
  boolean[] matching(Predicate<String> condition) {
    boolean[] matching = new boolean[values.size()];
    for (int i = 0; i < matching.length; i++) {
      matching[i] = condition.test(values.get(i));
    }
    return matching;
  }
}
