package org.isnad.syntax.fast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the best tags of a sentence by the Viterbi algorithm over pairs of tags, each conditioned
 * on the one before and on the words around it. Sums are taken in the order in which CoreNLP takes
 * them, so that equal scores stay equal. One for each thread; the model is shared.
 */
final class WordTagger {
  /** Below the largest by this much, a part of a sum is left out. */
  private static final double NEGLIGIBLE = 30;

  private final TaggerModel model;
  private final int tags;

  /** Scores of pairs (tag before, tag) at the word before, and at the word. */
  private double[] scores;

  private double[] next;
  private final double[] local;
  private final double[] around;
  private final double[] total;
  private byte[] before;
  private byte[] options;

  /** For each word and pair, the tag two before, by its place among the options. */
  private byte[] back = {};

  private byte[] allOptions = {};
  private int[] counts = {};
  private long[] hashes = {};
  private long[] powers = {};

  WordTagger(TaggerModel model) {
    this.model = model;
    this.tags = model.tags();
    scores = new double[tags * tags];
    next = new double[tags * tags];
    local = new double[tags];
    around = new double[tags];
    total = new double[tags];
    before = new byte[tags];
    options = new byte[tags];
  }

  /** The tag of each word, in a list of its own. */
  List<String> tag(List<String> words) {
    int size = words.size() + 1;
    reserve(size);
    for (int i = 0; i < size; i++) {
      String word = i < words.size() ? words.get(i) : TaggerModel.END;
      hashes[i] = FeatureHash.of(word);
      powers[i] = FeatureHash.power(word.length());
    }
    int countBefore = 1;
    for (int i = 0; i < size; i++) {
      int word = model.word(hashes[i]);
      int count = model.options(word, options);
      score(i, size, i < words.size() ? words.get(i) : TaggerModel.END, model.isRare(word));
      step(i, countBefore, count);
      System.arraycopy(options, 0, allOptions, i * tags, count);
      counts[i] = count;
      swap();
      countBefore = count;
    }
    return traceBack(size);
  }

  private void reserve(int size) {
    if (counts.length < size) {
      int more = size + size / 2;
      counts = new int[more];
      hashes = new long[more];
      powers = new long[more];
      allOptions = new byte[more * tags];
      back = new byte[more * tags * tags];
    }
  }

  private void swap() {
    double[] scored = next;
    next = scores;
    scores = scored;
    byte[] used = options;
    options = before;
    before = used;
  }

  /** What the word itself and the words around it give each tag. */
  private void score(int i, int size, String word, boolean rare) {
    Arrays.fill(local, 0);
    model.addWord(local, 2, hashes[i], powers[i]);
    if (rare) {
      model.addAffixes(local, word);
    }
    Arrays.fill(around, 0);
    addWord(0, i - 2, size);
    addWord(1, i - 1, size);
    addWord(3, i + 1, size);
    addWord(4, i + 2, size);
    for (int t = 0; t < tags; t++) {
      around[t] += local[t];
    }
  }

  private static final long OUTSIDE = FeatureHash.of(TaggerModel.OUTSIDE);
  private static final long OUTSIDE_POWER = FeatureHash.power(TaggerModel.OUTSIDE.length());

  private void addWord(int question, int i, int size) {
    boolean outside = i < 0 || i >= size;
    model.addWord(
        around, question, outside ? OUTSIDE : hashes[i], outside ? OUTSIDE_POWER : powers[i]);
  }

  /** From the scores of pairs ending in the word before to those ending in this word. */
  private void step(int i, int countBefore, int count) {
    for (int p = 0; p < countBefore; p++) {
      double[] after = model.afterTag(i == 0 ? tags : before[p]);
      for (int t = 0; t < tags; t++) {
        total[t] = after[t] + around[t];
      }
      double all = -logSum(total);
      int twoBefore = i < 2 ? 1 : counts[i - 2];
      for (int c = 0; c < count; c++) {
        double score = total[options[c]] + all;
        int pair = p * tags + c;
        if (i == 0) {
          next[pair] = score;
        } else {
          bestBefore(i, p, pair, twoBefore, score);
        }
      }
    }
  }

  private void bestBefore(int i, int p, int pair, int twoBefore, double score) {
    double best = Double.NEGATIVE_INFINITY;
    int from = 0;
    for (int q = 0; q < twoBefore; q++) {
      double sum = scores[q * tags + p] + score;
      if (sum > best) {
        best = sum;
        from = q;
      }
    }
    next[pair] = best;
    back[i * tags * tags + pair] = (byte) from;
  }

  private static double logSum(double[] logs) {
    int largest = 0;
    for (int i = 1; i < logs.length; i++) {
      if (logs[i] > logs[largest]) {
        largest = i;
      }
    }
    double max = logs[largest];
    double cutoff = max - NEGLIGIBLE;
    double rest = 0;
    for (int i = 0; i < logs.length; i++) {
      if (i != largest && logs[i] > cutoff) {
        rest += Math.exp(logs[i] - max);
      }
    }
    return rest == 0 ? max : max + Math.log(1 + rest);
  }

  private List<String> traceBack(int size) {
    int last = size - 1;
    int p = 0;
    int c = 0;
    double best = Double.NEGATIVE_INFINITY;
    int countBefore = last == 0 ? 1 : counts[last - 1];
    for (int pair = 0; pair < countBefore * tags; pair++) {
      if (pair % tags < counts[last] && scores[pair] > best) {
        best = scores[pair];
        p = pair / tags;
        c = pair % tags;
      }
    }
    String[] chosen = new String[size];
    for (int i = last; i >= 0; i--) {
      chosen[i] = model.tag(allOptions[i * tags + c]);
      int from = back[i * tags * tags + p * tags + c];
      c = p;
      p = from;
    }
    return new ArrayList<>(Arrays.asList(chosen).subList(0, last));
  }
}
