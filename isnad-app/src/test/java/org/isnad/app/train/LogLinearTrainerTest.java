package org.isnad.app.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogLinearTrainerTest {
  private static final int[] FIRST = {0};

  @Test
  void aSignWeighsWhatTheOddsSay() {
    // Three of four choices go to the option with the sign: its odds are 3, its weight ln 3.
    Examples examples = new Examples();
    for (int i = 0; i < 4000; i++) {
      examples.add(new int[] {i % 4 == 0 ? 1 : 0}, List.of(List.of("near"), List.of()));
    }
    Map<String, Double> weights = new LogLinearTrainer(examples, 0.001).train();
    assertEquals(Math.log(3), weights.get("near"), 0.002);
  }

  @Test
  void aSignOnTheWrongSideWeighsAgainst() {
    Examples examples = new Examples();
    for (int i = 0; i < 50; i++) {
      examples.add(FIRST, List.of(List.of("good"), List.of("bad"), List.of("idle", "bad")));
      examples.add(new int[] {1}, List.of(List.of("idle", "bad"), List.of("idle", "good")));
    }
    Map<String, Double> weights = new LogLinearTrainer(examples, 1).train();
    assertTrue(weights.get("good") > 1, weights.toString());
    assertTrue(weights.get("bad") < -1, weights.toString());
  }

  @Test
  void whatCannotTellOptionsApartIsLeftOut() {
    Examples examples = new Examples();
    for (int i = 0; i < 20; i++) {
      examples.add(FIRST, List.of(List.of("both", "good"), List.of("both")));
    }
    assertFalse(new LogLinearTrainer(examples, 1).train().containsKey("both"));
  }

  @Test
  void aHeavierPenaltyMakesLighterWeights() {
    Examples examples = new Examples();
    for (int i = 0; i < 20; i++) {
      examples.add(FIRST, List.of(List.of("good"), List.of()));
    }
    double light = new LogLinearTrainer(examples, 1).train().get("good");
    double heavy = new LogLinearTrainer(examples, 10).train().get("good");
    assertTrue(heavy < light && heavy > 0, heavy + " " + light);
  }

  @Test
  void rightOptionsShareTheirLikelihood() {
    // The first two count as right: nothing is learned about which, all against the third.
    Examples examples = new Examples();
    for (int i = 0; i < 50; i++) {
      examples.add(new int[] {0, 1}, List.of(List.of("a"), List.of("b"), List.of("c")));
    }
    Map<String, Double> weights = new LogLinearTrainer(examples, 1).train();
    assertEquals(weights.get("a"), weights.get("b"), 0.002);
    assertTrue(weights.get("c") < 0, weights.toString());
  }
}
