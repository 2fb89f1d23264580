package org.isnad.app.train;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns a log-linear model of choices: the probability of an option is proportional to the
 * exponential of the sum of its signs' weights (conditional logit). Weights make the right options
 * together as likely as a quadratic penalty on weights allows. The search (limited-memory BFGS)
 * begins at zero and involves no chance: the same examples give the same weights.
 */
final class LogLinearTrainer {
  /** The search ends where a step improves the loss by less than this share of it. */
  private static final double TOLERANCE = 1e-7;

  /** Steps that the search remembers. */
  private static final int MEMORY = 15;

  private static final double ROUND = 1000.0;
  private static final double LEAST = 0.01;

  private final Examples examples;
  private final double penalty;

  /**
   * Prepares a trainer.
   *
   * @param penalty half of it times the sum of squared weights is taken off the log-likelihood
   */
  LogLinearTrainer(Examples examples, double penalty) {
    this.examples = examples;
    this.penalty = penalty;
  }

  /** Sign → weight, to three decimals, weights next to nothing left out, signs in order. */
  Map<String, Double> train() {
    double[] weights = search();
    Map<String, Double> learned = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      if (Math.abs(weights[i]) >= LEAST) {
        learned.put(examples.sign(i), Math.round(weights[i] * ROUND) / ROUND);
      }
    }
    return learned;
  }

  private double[] search() {
    QNMinimizer search = new QNMinimizer(MEMORY, true);
    search.shutUp();
    return search.minimize(new Loss(), TOLERANCE, new double[examples.signCount()]);
  }

  /** Negative log-likelihood with penalty, and its slope, both found in one pass. */
  private final class Loss implements DiffFunction {
    private double[] at;
    private double value;
    private double[] slope;

    @Override
    public int domainDimension() {
      return examples.signCount();
    }

    @Override
    public double valueAt(double[] weights) {
      compute(weights);
      return value;
    }

    @Override
    public double[] derivativeAt(double[] weights) {
      compute(weights);
      return slope.clone();
    }

    private void compute(double[] weights) {
      if (Arrays.equals(weights, at)) {
        return;
      }
      at = weights.clone();
      value = 0;
      slope = new double[weights.length];
      for (int i = 0; i < weights.length; i++) {
        value += penalty / 2 * weights[i] * weights[i];
        slope[i] = penalty * weights[i];
      }
      examples.choices().forEach(this::add);
    }

    private void add(Examples.Choice choice) {
      double[] sums = sums(choice, at);
      double all = logSum(sums);
      double right = logSum(at(sums, choice.right()));
      value += all - right;
      double[] error = new double[sums.length];
      for (int o = 0; o < sums.length; o++) {
        error[o] = Math.exp(sums[o] - all);
      }
      for (int o : choice.right()) {
        error[o] -= Math.exp(sums[o] - right);
      }
      for (int o = 0; o < sums.length; o++) {
        for (int sign : choice.options().get(o)) {
          slope[sign] += error[o];
        }
      }
    }
  }

  private static double[] sums(Examples.Choice choice, double[] weights) {
    double[] sums = new double[choice.options().size()];
    for (int o = 0; o < sums.length; o++) {
      for (int sign : choice.options().get(o)) {
        sums[o] += weights[sign];
      }
    }
    return sums;
  }

  private static double[] at(double[] sums, int[] options) {
    return Arrays.stream(options).mapToDouble(o -> sums[o]).toArray();
  }

  private static double logSum(double[] sums) {
    double most = Double.NEGATIVE_INFINITY;
    for (double sum : sums) {
      most = Math.max(most, sum);
    }
    double all = 0;
    for (double sum : sums) {
      all += Math.exp(sum - most);
    }
    return most + Math.log(all);
  }
}
