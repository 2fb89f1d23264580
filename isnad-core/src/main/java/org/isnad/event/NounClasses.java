package org.isnad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Noun;
import org.isnad.lexicon.Reading;
import org.isnad.lexicon.SurfaceForms;
import org.isnad.syntax.Sentence;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/**
 * Named sets of nouns: the word classes that guards refer to, and the words that set modes and
 * contexts. Immutable and thread-safe.
 */
final class NounClasses {
  private final SurfaceForms forms;
  private final Map<String, Set<String>> classesOfLemma;
  private final Set<String> names;

  private NounClasses(SurfaceForms forms, Map<String, Set<String>> byLemma, Set<String> names) {
    this.forms = forms;
    this.classesOfLemma = byLemma;
    this.names = names;
  }

  /** All class names. */
  Set<String> names() {
    return names;
  }

  /**
   * The classes of the word at a token and of the longest listed expression that starts there: "خطة
   * سلام" is a plan as well as what its own class says.
   */
  Set<String> at(Sentence sentence, List<String> keys, int token) {
    List<Reading> word = forms.readings(keys.get(token));
    Optional<SurfaceForms.Match> expression = forms.longestNounAt(keys, token);
    if (word.isEmpty() && expression.isEmpty()) {
      return Set.of();
    }
    Set<String> classes = new HashSet<>(classesOf(word));
    expression.ifPresent(m -> classes.addAll(classesOf(m.readings())));
    return classes;
  }

  private Set<String> classesOf(List<Reading> readings) {
    Set<String> classes = new HashSet<>();
    for (Reading reading : readings) {
      classes.addAll(classesOfLemma.getOrDefault(reading.lemma(), Set.of()));
    }
    return classes;
  }

  /** Collects classes from files, then builds. */
  static final class Builder {
    private final Map<String, List<String>> members = new LinkedHashMap<>();
    private final Map<String, CodebookException> unknown = new LinkedHashMap<>();

    /** Adds the classes of a file {@code class: [noun, +class]}. */
    Builder add(YamlFile file) {
      file.root()
          .ifPresent(root -> file.map(root).forEach((name, tuple) -> add(name, file, tuple)));
      return this;
    }

    private void add(String name, YamlFile file, NodeTuple tuple) {
      List<String> words = file.texts(tuple.getValueNode());
      members.computeIfAbsent(name, n -> new ArrayList<>()).addAll(words);
      for (String word : words) {
        if (word.startsWith("+")) {
          unknown.putIfAbsent(
              word.substring(1),
              file.error(tuple.getKeyNode(), "there is no class " + word.substring(1)));
        }
      }
    }

    /** Adds one class. */
    Builder add(String name, List<String> words) {
      members.computeIfAbsent(name, n -> new ArrayList<>()).addAll(words);
      return this;
    }

    NounClasses build() {
      unknown.forEach(
          (name, error) -> {
            if (!members.containsKey(name)) {
              throw error;
            }
          });
      Map<String, Set<String>> byLemma = new HashMap<>();
      SurfaceForms.Builder forms = SurfaceForms.builder();
      for (String name : members.keySet()) {
        for (String word : expand(name, new LinkedHashSet<>())) {
          forms.noun(word);
          String lemma = Noun.parse(word).lemma();
          byLemma.computeIfAbsent(lemma, l -> new HashSet<>()).add(name);
        }
      }
      return new NounClasses(forms.build(), byLemma, Set.copyOf(members.keySet()));
    }

    private Set<String> expand(String name, Set<String> seen) {
      Set<String> words = new LinkedHashSet<>();
      if (seen.add(name)) {
        for (String word : members.get(name)) {
          if (word.startsWith("+")) {
            words.addAll(expand(word.substring(1), seen));
          } else {
            words.add(word);
          }
        }
      }
      return words;
    }
  }
}
