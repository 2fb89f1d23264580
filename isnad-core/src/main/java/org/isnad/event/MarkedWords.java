package org.isnad.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.syntax.Sentence;

/**
 * Words that mark an event when they stand near it: modes by type, contexts for all types.
 * Immutable and thread-safe.
 */
final class MarkedWords {
  private static final String SEPARATOR = " ";
  private final NounClasses classes;

  private MarkedWords(NounClasses classes) {
    this.classes = classes;
  }

  /** Reads {@code TYPE: {mode: [words]}}. */
  static MarkedWords ofModes(YamlFile file, Map<EventType, TypeRules> types) {
    NounClasses.Builder builder = new NounClasses.Builder();
    file.root()
        .ifPresent(
            root ->
                file.map(root)
                    .forEach(
                        (key, tuple) -> {
                          EventType type = TypeRules.type(file, tuple.getKeyNode());
                          file.map(tuple.getValueNode())
                              .forEach(
                                  (mode, words) -> {
                                    if (!types.get(type).modes().contains(mode)) {
                                      throw file.error(
                                          words.getKeyNode(), type + " has no mode " + mode);
                                    }
                                    builder.add(
                                        type + SEPARATOR + mode, file.texts(words.getValueNode()));
                                  });
                        }));
    return new MarkedWords(builder.build());
  }

  /** Reads {@code context: [words]}. */
  static MarkedWords ofContexts(YamlFile file) {
    return new MarkedWords(new NounClasses.Builder().add(file).build());
  }

  /** The modes of a type that words in a range of tokens mark, in text order. */
  Set<String> modes(EventType type, Sentence sentence, List<String> keys, int from, int to) {
    Set<String> modes = new LinkedHashSet<>();
    String prefix = type + SEPARATOR;
    for (int i = from; i < to; i++) {
      for (String name : classes.at(sentence, keys, i)) {
        if (name.startsWith(prefix)) {
          modes.add(name.substring(prefix.length()));
        }
      }
    }
    return modes;
  }

  /** The modes of a type that some word marks. */
  Set<String> modesOf(EventType type) {
    Set<String> modes = new LinkedHashSet<>();
    String prefix = type + SEPARATOR;
    for (String name : classes.names()) {
      if (name.startsWith(prefix)) {
        modes.add(name.substring(prefix.length()));
      }
    }
    return modes;
  }

  /** The contexts that words of a sentence mark, in text order. */
  Set<String> contexts(Sentence sentence, List<String> keys) {
    Set<String> contexts = new LinkedHashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      contexts.addAll(classes.at(sentence, keys, i));
    }
    return contexts;
  }
}
