package org.isnad.syntax.fast;

import java.util.Arrays;

/**
 * Finds the best labels of a text's symbols by the Viterbi algorithm over pairs of labels. One for
 * each thread; the model is shared.
 */
final class LetterLattice {
  private static final int LABELS = SegmenterModel.LABELS;
  private static final int PAIRS = SegmenterModel.PAIRS;
  private static final int TRIPLES = SegmenterModel.TRIPLES;

  private final SegmenterModel model;
  private final double[] labelScores = new double[LABELS];
  private final double[] pairScores = new double[PAIRS];
  private final double[] tripleScores = new double[TRIPLES];
  private double[] scores = new double[PAIRS];
  private double[] next = new double[PAIRS];
  private byte[] back = {};
  private int[] labels = {};

  LetterLattice(SegmenterModel model) {
    this.model = model;
  }

  /** The best label of each symbol; longer than the text, and overwritten by the next call. */
  int[] label(Symbols symbols) {
    int count = symbols.count();
    if (labels.length < count) {
      labels = new int[count + count / 2];
      back = new byte[labels.length * PAIRS];
    }
    Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    scores[0] = 0;
    for (int i = 0; i < count; i++) {
      scoreLabels(symbols, i);
      scorePairs(symbols, i);
      scoreTriples(symbols, i);
      step(i * PAIRS);
    }
    traceBack(count);
    return labels;
  }

  private void scoreLabels(Symbols symbols, int i) {
    int letters = symbols.length(i);
    copy(model.of(0, symbols.text(i)), labelScores);
    addAt(symbols, i + 1, SegmenterModel.NEXT);
    addAt(symbols, i + 2, SegmenterModel.NEXT_BUT_ONE);
    addAt(symbols, i - 1, SegmenterModel.BEFORE);
    addAt(symbols, i - 2, SegmenterModel.BEFORE_THAT);
    add(model.before(symbols.index(i)));
    add(model.after(letters - symbols.text(i).length() - symbols.index(i)));
    add(model.length(letters));
  }

  private void addAt(Symbols symbols, int i, int place) {
    boolean outside = i < 0 || i >= symbols.count();
    add(outside ? model.ofOutside(place) : model.of(place, symbols.text(i)));
  }

  private void add(double[] some) {
    for (int l = 0; l < LABELS; l++) {
      labelScores[l] += some[l];
    }
  }

  private static void copy(double[] from, double[] to) {
    System.arraycopy(from, 0, to, 0, to.length);
  }

  private void scorePairs(Symbols symbols, int i) {
    copy(model.anyPair(), pairScores);
    long pair = FeatureHash.append(FeatureHash.of(symbols.text(i)), symbols.text(i - 1));
    model.add(pairScores, FeatureHash.append(pair, "-cngram|CpC"));
    int letters = symbols.length(i);
    int index = symbols.index(i);
    if (letters > 3 && (index == 2 || index == letters - 1)) {
      int first = i - index;
      long wrap = FeatureHash.append(FeatureHash.of(symbols.text(first)), symbols.text(first + 1));
      wrap = FeatureHash.append(wrap, '_');
      wrap = FeatureHash.append(wrap, symbols.text(first + letters - 2));
      wrap = FeatureHash.append(wrap, symbols.text(first + letters - 1));
      if (index == 2) {
        model.add(pairScores, FeatureHash.append(wrap, "-begin-wrap|CpC"));
      }
      if (index == letters - 1) {
        model.add(pairScores, FeatureHash.append(wrap, "-end-wrap|CpC"));
      }
    }
  }

  private void scoreTriples(Symbols symbols, int i) {
    copy(model.anyTriple(), tripleScores);
    long triple = FeatureHash.append(FeatureHash.of(symbols.text(i)), symbols.text(i - 1));
    triple = FeatureHash.append(triple, symbols.text(i - 2));
    model.add(tripleScores, FeatureHash.append(triple, "-cngram|Cp2C"));
  }

  /** From the best scores of (before, last) to those of (last, label). */
  private void step(int at) {
    for (int last = 0; last < LABELS; last++) {
      for (int label = 0; label < LABELS; label++) {
        double best = Double.NEGATIVE_INFINITY;
        int from = 0;
        int lastAndLabel = last * LABELS + label;
        for (int before = 0; before < LABELS; before++) {
          double score =
              scores[before * LABELS + last] + tripleScores[before * PAIRS + lastAndLabel];
          if (score > best) {
            best = score;
            from = before;
          }
        }
        next[lastAndLabel] = best + pairScores[lastAndLabel] + labelScores[label];
        back[at + lastAndLabel] = (byte) from;
      }
    }
    double[] spare = scores;
    scores = next;
    next = spare;
  }

  private void traceBack(int count) {
    int best = 0;
    for (int pair = 1; pair < PAIRS; pair++) {
      if (scores[pair] > scores[best]) {
        best = pair;
      }
    }
    for (int i = count - 1; i >= 0; i--) {
      labels[i] = best % LABELS;
      best = back[i * PAIRS + best] * LABELS + best / LABELS;
    }
  }
}
