package org.isnad.app.train;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.analysis.MultivariateVectorFunction;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.apache.commons.math3.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;

/**
 * Learns a log-linear model of choices: the probability of an option is proportional to the
 * exponential of the sum of its signs' weights (conditional logit). Weights make the right options
 * together as likely as a quadratic penalty on weights allows. The search begins at zero and
 * involves no chance: the same examples give the same weights.
 */
final class LogLinearTrainer {
  private static final double TOLERANCE = 1e-9;
  private static final int MOST_EVALUATIONS = 4000;
  private static final double ROUND = 1000.0;
  private static final double LEAST = 0.004;

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
    NonLinearConjugateGradientOptimizer optimizer =
        new NonLinearConjugateGradientOptimizer(
            NonLinearConjugateGradientOptimizer.Formula.POLAK_RIBIERE,
            new SimpleValueChecker(TOLERANCE, TOLERANCE));
    MultivariateFunction loss = this::loss;
    MultivariateVectorFunction slope = this::slope;
    try {
      PointValuePair best =
          optimizer.optimize(
              new MaxEval(MOST_EVALUATIONS),
              new ObjectiveFunction(loss),
              new ObjectiveFunctionGradient(slope),
              GoalType.MINIMIZE,
              new InitialGuess(new double[examples.signCount()]));
      return best.getPoint();
    } catch (TooManyEvaluationsException e) {
      throw new IllegalStateException("the weights do not settle: penalty too small?", e);
    }
  }

  /** Negative log-likelihood with penalty. */
  private double loss(double[] weights) {
    double loss = 0;
    for (Examples.Choice choice : examples.choices()) {
      double[] sums = sums(choice, weights);
      loss += logSum(sums) - logSum(at(sums, choice.right()));
    }
    for (double weight : weights) {
      loss += penalty / 2 * weight * weight;
    }
    return loss;
  }

  private double[] slope(double[] weights) {
    double[] slope = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      slope[i] = penalty * weights[i];
    }
    for (Examples.Choice choice : examples.choices()) {
      double[] sums = sums(choice, weights);
      double all = logSum(sums);
      double right = logSum(at(sums, choice.right()));
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
    return slope;
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
