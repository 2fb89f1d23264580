package org.isnad.syntax.fast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.syntax.fast.Transition.Kind;

/**
 * A shift-reduce parser's transitions and the weights that features give them. Immutable and
 * thread-safe.
 */
final class TransitionModel {
  private final Labels labels;
  private final Kind[] kinds;
  private final boolean[] whole;
  private final int[][] chains;
  private final int[] innermost;
  private final int root;
  private final FeatureTable features;
  private final SparseWeights weights;

  /**
   * @param text the transitions and the root label, as {@link #describe} wrote them
   */
  TransitionModel(List<String> text, FeatureTable features, SparseWeights weights) {
    List<Transition> transitions = new ArrayList<>();
    for (String line : text.subList(1, text.size())) {
      List<String> fields = List.of(line.split(" "));
      transitions.add(
          new Transition(
              Kind.valueOf(fields.get(0)),
              fields.subList(2, fields.size()),
              Boolean.parseBoolean(fields.get(1))));
    }
    Set<String> names = new LinkedHashSet<>();
    names.add(text.get(0));
    transitions.forEach(t -> names.addAll(t.labels()));
    this.labels = new Labels(List.copyOf(names));
    this.root = labels.number(text.get(0));
    this.features = features;
    this.weights = weights;
    int size = transitions.size();
    kinds = new Kind[size];
    whole = new boolean[size];
    chains = new int[size][];
    innermost = new int[size];
    for (int t = 0; t < size; t++) {
      Transition transition = transitions.get(t);
      kinds[t] = transition.kind();
      whole[t] = transition.whole();
      chains[t] = transition.labels().stream().mapToInt(labels::number).toArray();
      innermost[t] = chains[t].length == 0 ? -1 : chains[t][chains[t].length - 1];
    }
  }

  /** The transitions as lines of text; the first line is the root label. */
  static List<String> describe(String root, List<Transition> transitions) {
    List<String> lines = new ArrayList<>();
    lines.add(root);
    for (Transition t : transitions) {
      lines.add(String.join(" ", t.kind().name(), String.valueOf(t.whole())) + tail(t.labels()));
    }
    return lines;
  }

  private static String tail(List<String> labels) {
    return labels.isEmpty() ? "" : " " + String.join(" ", labels);
  }

  static TransitionModel open(CompactFile file) {
    return new TransitionModel(
        file.lines(Part.PARSER_TRANSITIONS),
        new FeatureTable(file.bytes(Part.PARSER_FEATURES)),
        new SparseWeights(file.bytes(Part.PARSER_WEIGHTS), file.bytes(Part.PARSER_VALUES)));
  }

  Labels labels() {
    return labels;
  }

  /** How many transitions there are. */
  int size() {
    return kinds.length;
  }

  Kind kind(int t) {
    return kinds[t];
  }

  /** Whether it may only be taken over the whole sentence. */
  boolean isWhole(int t) {
    return whole[t];
  }

  /** The labels of a unary transition, outermost first. */
  int[] chain(int t) {
    return chains[t];
  }

  /** The label right above what was there before; -1 if the transition makes no tree. */
  int innermost(int t) {
    return innermost[t];
  }

  int root() {
    return root;
  }

  boolean isRoot(int label) {
    return label == root;
  }

  /** Looks up features: one loop of its own, so that the waits for memory overlap. */
  void find(long[] names, int[] references, int count) {
    for (int i = 0; i < count; i++) {
      references[i] = features.find(names[i]);
    }
  }

  /** Adds up the weights of known features, in their order. */
  void score(int[] references, int count, float[] scores) {
    for (int i = 0; i < count; i++) {
      weights.addTo(scores, references[i]);
    }
  }
}
