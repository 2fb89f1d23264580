package org.isnad.syntax.corenlp;

import edu.stanford.nlp.parser.shiftreduce.BasicFeatureFactory;
import edu.stanford.nlp.parser.shiftreduce.BinaryTransition;
import edu.stanford.nlp.parser.shiftreduce.CompoundUnaryTransition;
import edu.stanford.nlp.parser.shiftreduce.FinalizeTransition;
import edu.stanford.nlp.parser.shiftreduce.IdleTransition;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceOptions;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.ShiftTransition;
import edu.stanford.nlp.parser.shiftreduce.Weight;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What CoreNLP's shift-reduce parser consists of. Immutable. */
public final class RawParser {
  private final List<RawTransition> transitions;
  private final List<String> roots;
  private final WeightMap weights;

  RawParser(ShiftReduceParser parser) {
    Fields model = new Fields(parser).object("model");
    ShiftReduceOptions options = (ShiftReduceOptions) parser.getOp();
    if (!options.compoundUnaries
        || beam(options, "trainOptions") > 1
        || beam(options, "testOptions") > 1
        || model.get("featureFactory").getClass() != BasicFeatureFactory.class) {
      throw new IllegalStateException("the parser model was trained with other options");
    }
    List<RawTransition> all = new ArrayList<>();
    for (Object transition : (Iterable<?>) model.get("transitionIndex")) {
      all.add(transition(transition));
    }
    transitions = List.copyOf(all);
    roots = ((Set<?>) model.get("rootStates")).stream().map(Object::toString).toList();
    if (!roots.equals(List.copyOf((Set<?>) model.get("rootOnlyStates")))) {
      throw new IllegalStateException("the parser model has other roots than root labels");
    }
    weights = (WeightMap) model.get("featureWeights");
  }

  private static int beam(ShiftReduceOptions options, String side) {
    return (int) new Fields(options).object(side).get("beamSize");
  }

  private static RawTransition transition(Object t) {
    if (t instanceof BinaryTransition b) {
      String kind = b.side == BinaryTransition.Side.LEFT ? "LEFT_HEADED" : "RIGHT_HEADED";
      return new RawTransition(kind, List.of(b.label), b.isRoot);
    }
    if (t instanceof CompoundUnaryTransition u) {
      return new RawTransition("UNARY", Arrays.asList(u.labels), u.isRoot);
    }
    if (t instanceof ShiftTransition) {
      return new RawTransition("SHIFT", List.of(), false);
    }
    if (t instanceof FinalizeTransition) {
      return new RawTransition("FINISH", List.of(), false);
    }
    if (t instanceof IdleTransition) {
      return new RawTransition("IDLE", List.of(), false);
    }
    throw new IllegalStateException("an unknown transition: " + t);
  }

  /** In the model's order. */
  public List<RawTransition> transitions() {
    return transitions;
  }

  /** The labels of whole sentences' trees. */
  public List<String> roots() {
    return roots;
  }

  /** How many features there are. */
  public int features() {
    return weights.size();
  }

  /** Shows each feature with its weights by transition. */
  public void forEachFeature(FeatureSink sink) {
    float[] scores = new float[transitions.size()];
    for (Map.Entry<String, Weight> entry : weights.entrySet()) {
      Arrays.fill(scores, 0f);
      entry.getValue().score(scores);
      sink.feature(entry.getKey(), scores);
    }
  }
}
