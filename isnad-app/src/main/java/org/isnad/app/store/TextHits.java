package org.isnad.app.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The articles that a full-text query found, with how well it fits each. Needs the index no longer:
 * eight bytes an article. Not thread-safe while it is filled.
 */
final class TextHits {
  private static final int FEW = 1024;

  private int[] seqs = new int[FEW];
  private float[] scores = new float[FEW];
  private int size;

  /** Adds an article behind the others; of equal scores the one added first is the better. */
  void add(int seq, float score) {
    if (size == seqs.length) {
      seqs = Arrays.copyOf(seqs, 2 * size);
      scores = Arrays.copyOf(scores, 2 * size);
    }
    seqs[size] = seq;
    scores[size] = score;
    size++;
  }

  /** Numbers of all. */
  BitSet articles() {
    BitSet articles = new BitSet();
    for (int i = 0; i < size; i++) {
      articles.set(seqs[i]);
    }
    return articles;
  }

  /**
   * Numbers of those that the query fits best, the best first.
   *
   * @param among only of these
   * @param most at most so many
   */
  List<Long> best(BitSet among, int most) {
    PriorityQueue<Integer> worstFirst = new PriorityQueue<>((a, b) -> compare(b, a));
    for (int i = 0; i < size; i++) {
      boolean wanted = worstFirst.size() < most || compare(i, worstFirst.element()) < 0;
      if (wanted && among.get(seqs[i])) {
        worstFirst.add(i);
        if (worstFirst.size() > most) {
          worstFirst.remove();
        }
      }
    }
    List<Integer> best = new ArrayList<>(worstFirst);
    best.sort(this::compare);
    return best.stream().map(i -> (long) seqs[i]).toList();
  }

  /** The better before the worse. */
  private int compare(int a, int b) {
    int byScore = Float.compare(scores[b], scores[a]);
    return byScore != 0 ? byScore : Integer.compare(a, b);
  }
}
