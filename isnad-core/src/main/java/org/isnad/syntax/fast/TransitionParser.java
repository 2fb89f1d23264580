package org.isnad.syntax.fast;

import java.util.Arrays;
import java.util.List;
import org.isnad.syntax.TreeNode;

/**
 * Builds the tree of a tagged sentence step by step, always taking the legal step with the highest
 * score, as Zhang and Clark (2009) and CoreNLP's shift-reduce parser do. One for each thread; the
 * model is shared.
 */
final class TransitionParser {
  private final TransitionModel model;
  private final Labels labels;
  private final ParseState state = new ParseState();
  private final ParserFeatures features;
  private final TreeAssembler assembler;
  private final int[] references = new int[256];
  private final float[] scores;

  TransitionParser(TransitionModel model) {
    this.model = model;
    this.labels = model.labels();
    this.features = new ParserFeatures(labels);
    this.assembler = new TreeAssembler(labels);
    this.scores = new float[model.size()];
  }

  /**
   * Parses a sentence.
   *
   * @param words as the segmenter gave them, at least one
   * @param tags one for each word
   */
  TreeNode parse(List<String> words, List<String> tags) {
    state.start(words, tags);
    while (true) {
      int best = best();
      if (best >= 0 && model.kind(best) == Transition.Kind.FINISH) {
        return assembler.assemble(state, words, tags);
      }
      if (best >= 0) {
        take(best);
      } else if (!takeEmergency()) {
        return assembler.flat(tags);
      }
    }
  }

  /** The legal transition with the highest score, of equal ones the last; -1 if none is legal. */
  private int best() {
    features.extract(state);
    model.find(features.names, references, features.count);
    Arrays.fill(scores, 0f);
    model.score(references, features.count, scores);
    int best = -1;
    for (int t = 0; t < scores.length; t++) {
      if ((best < 0 || scores[t] >= scores[best]) && isLegal(t)) {
        best = t;
      }
    }
    return best;
  }

  private boolean isLegal(int t) {
    return switch (model.kind(t)) {
      case SHIFT -> !state.queueIsEmpty();
      case UNARY -> isLegalUnary(t);
      case LEFT_HEADED -> isLegalBinary(t, true);
      case RIGHT_HEADED -> isLegalBinary(t, false);
      case FINISH ->
          state.queueIsEmpty() && state.depth == 1 && model.isRoot(state.label(state.stacked(0)));
      case IDLE -> false;
    };
  }

  private boolean isLegalUnary(int t) {
    int top = state.stacked(0);
    if (top == ParseState.NONE
        || (state.hasOneChild(top) && state.label(top) != ParseState.TAG)
        || (model.isWhole(t) && (state.depth > 1 || !state.queueIsEmpty()))) {
      return false;
    }
    int label = state.label(top);
    return !labels.isPartial(label) || model.innermost(t) == labels.whole(label);
  }

  private boolean isLegalBinary(int t, boolean headIsLeft) {
    if (state.depth < 2) {
      return false;
    }
    int right = state.label(state.stacked(0));
    int left = state.label(state.stacked(1));
    boolean rightIsPartial = labels.isPartial(right);
    boolean leftIsPartial = labels.isPartial(left);
    int made = labels.whole(model.innermost(t));
    if ((rightIsPartial && (leftIsPartial || headIsLeft || made != labels.whole(right)))
        || (leftIsPartial && (!headIsLeft || made != labels.whole(left)))) {
      return false;
    }
    // At the end of the sentence no unfinished phrase may remain that nothing can complete.
    return !labels.isPartial(model.innermost(t))
        || !state.queueIsEmpty()
        || (state.depth > 2 && !labels.isPartial(state.label(state.stacked(2))));
  }

  private void take(int t) {
    switch (model.kind(t)) {
      case SHIFT -> state.shift();
      case UNARY -> {
        int[] chain = model.chain(t);
        for (int i = chain.length - 1; i >= 0; i--) {
          state.unary(chain[i]);
        }
      }
      case LEFT_HEADED -> state.binary(model.innermost(t), true);
      case RIGHT_HEADED -> state.binary(model.innermost(t), false);
      default -> throw new IllegalStateException("not a step: " + model.kind(t));
    }
  }

  /** A step that the model does not have, out of a state in which it has none. */
  private boolean takeEmergency() {
    if (state.depth == 0) {
      return false;
    }
    int top = state.label(state.stacked(0));
    boolean topIsPartial = labels.isPartial(top);
    int second = state.depth > 1 ? state.label(state.stacked(1)) : ParseState.TAG;
    boolean secondIsPartial = labels.isPartial(second);
    if (topIsPartial && (state.depth == 1 || secondIsPartial)) {
      state.unary(labels.whole(top));
    } else if (state.depth == 1 && state.queueIsEmpty() && !model.isRoot(top)) {
      state.unary(model.root());
    } else if (state.depth == 1) {
      return false;
    } else if (topIsPartial) {
      state.binary(emergencyLabel(top), false);
    } else if (secondIsPartial) {
      state.binary(emergencyLabel(second), true);
    } else {
      return false;
    }
    return true;
  }

  private int emergencyLabel(int partial) {
    int whole = labels.whole(partial);
    boolean premature = model.isRoot(whole) && state.queueIsEmpty() && state.depth == 2;
    return premature ? partial : whole;
  }
}
