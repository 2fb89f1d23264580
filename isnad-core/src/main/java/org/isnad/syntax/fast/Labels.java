package org.isnad.syntax.fast;

import java.util.ArrayList;
import java.util.List;

/**
 * The phrase labels of a parser, as numbers. A label that begins with @ marks a part of a phrase
 * that is still being built; without the @ it is the phrase's own. Immutable and thread-safe.
 */
final class Labels {
  private final List<String> names;
  private final long[] hashes;
  private final long[] powers;
  private final int[] whole;

  /**
   * @param names each once
   */
  Labels(List<String> names) {
    List<String> all = new ArrayList<>(names);
    for (String name : names) {
      if (name.startsWith("@") && !all.contains(name.substring(1))) {
        all.add(name.substring(1));
      }
    }
    this.names = List.copyOf(all);
    hashes = new long[all.size()];
    powers = new long[all.size()];
    whole = new int[all.size()];
    for (int i = 0; i < hashes.length; i++) {
      String name = all.get(i);
      hashes[i] = FeatureHash.of(name);
      powers[i] = FeatureHash.power(name.length());
      whole[i] = name.startsWith("@") ? all.indexOf(name.substring(1)) : i;
    }
  }

  int number(String name) {
    int number = names.indexOf(name);
    if (number < 0) {
      throw new UnexpectedModelException("no label " + name);
    }
    return number;
  }

  String name(int label) {
    return names.get(label);
  }

  long hash(int label) {
    return hashes[label];
  }

  long power(int label) {
    return powers[label];
  }

  /** Whether it marks an unfinished phrase. Tags and words, which are below 0, do not. */
  boolean isPartial(int label) {
    return label >= 0 && whole[label] != label;
  }

  /** The label without its @; itself when it has none. */
  int whole(int label) {
    return label < 0 ? label : whole[label];
  }
}
