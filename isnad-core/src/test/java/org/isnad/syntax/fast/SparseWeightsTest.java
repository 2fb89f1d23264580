package org.isnad.syntax.fast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SparseWeightsTest {
  private static final float[] NONE = {};

  private final SparseWeights.Builder builder = new SparseWeights.Builder();

  private SparseWeights built() {
    return new SparseWeights(builder.entries(), builder.values());
  }

  @Test
  void everyWeightKeepsItsBits() {
    Random random = new Random(3);
    float[][] lists = new float[5000][129];
    int[] references = new int[lists.length];
    for (int i = 0; i < lists.length; i++) {
      for (int n = random.nextInt(5); n >= 0; n--) {
        lists[i][random.nextInt(129)] = Float.intBitsToFloat(0x3e000000 + random.nextInt(1 << 24));
      }
      references[i] = builder.add(lists[i], NONE);
    }
    SparseWeights weights = built();
    for (int i = 0; i < lists.length; i++) {
      float[] scores = new float[129];
      weights.addTo(scores, references[i]);
      assertArrayEquals(lists[i], scores);
    }
  }

  @Test
  void equalListsAreStoredOnce() {
    int first = builder.add(new float[] {0, 1.5f, 0, -2}, NONE);
    int other = builder.add(new float[] {0, 1.5f, 0, 2}, NONE);
    assertEquals(first, builder.add(new float[] {0, 1.5f, 0, -2}, NONE));
    assertNotEquals(first, other);
  }

  @Test
  void featureWithoutWeightsIsAbsent() {
    assertEquals(FeatureTable.ABSENT, builder.add(new float[4], NONE));
  }

  @Test
  void weightsOfTwoFeaturesAreAddedInDoublePrecision() {
    int reference = builder.add(new float[] {0.1f, 0}, new float[] {0.7f, 3});
    double[] scores = new double[2];
    built().addTo(scores, reference);
    assertArrayEquals(new double[] {(double) 0.1f + 0.7f, 3}, scores);
  }
}
