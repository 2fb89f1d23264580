package org.isnad.app.story;

import java.util.Arrays;
import java.util.Set;

/**
 * Tells texts that were copied from one another, with small changes, by MinHash signatures.
 *
 * <p>A signature holds, for each of 96 hash functions, the least value over all runs of three words
 * of the repaired text; two signatures agree in as many places as the texts share runs (Broder
 * 1997). Signatures are cut into 24 bands of four: texts that share half of their runs share a band
 * in four cases of five, those that share 60 % in 97 of a hundred, unrelated ones practically never
 * (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, ch. 3). Stateless and thread-safe.
 */
public final class NearCopies {
  /** Texts that share so much of their runs are copies. */
  public static final double THRESHOLD = 0.5;

  private static final int HASHES = 96;
  private static final int BAND = 4;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private NearCopies() {}

  /** The signature of a text; all places {@link Integer#MAX_VALUE} for one without words. */
  public static int[] signature(String repairedText) {
    int[] signature = new int[HASHES];
    Arrays.fill(signature, Integer.MAX_VALUE);
    Set<Integer> runs = Wording.runs(repairedText);
    for (int run : runs) {
      long state = run * GOLDEN;
      for (int i = 0; i < HASHES; i++) {
        state += GOLDEN;
        signature[i] = Math.min(signature[i], (int) (mixed(state) >>> 33));
      }
    }
    return signature;
  }

  /** The bands of a signature, as hashes; none for a text without words. */
  public static long[] bands(int[] signature) {
    if (signature[0] == Integer.MAX_VALUE) {
      return new long[0];
    }
    long[] bands = new long[HASHES / BAND];
    for (int band = 0; band < bands.length; band++) {
      long hash = band;
      for (int i = band * BAND; i < (band + 1) * BAND; i++) {
        hash = mixed(hash * GOLDEN + signature[i]);
      }
      bands[band] = hash;
    }
    return bands;
  }

  /** The share of runs that two texts have in common, estimated; 0 to 1. */
  public static double similarity(int[] a, int[] b) {
    int same = 0;
    for (int i = 0; i < HASHES; i++) {
      if (a[i] == b[i] && a[i] != Integer.MAX_VALUE) {
        same++;
      }
    }
    return (double) same / HASHES;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
