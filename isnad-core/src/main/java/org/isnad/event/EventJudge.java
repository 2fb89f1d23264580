package org.isnad.event;

import java.util.Collection;

/**
 * How likely it is that a careful human coder would code an event too, by learned {@link Weights}.
 * Immutable and thread-safe.
 */
final class EventJudge {
  /** Events less likely than this are left out: where precision and recall of whole news meet. */
  static final double LEAST = 0.40;

  private final Weights weights;

  EventJudge(Weights weights) {
    this.weights = weights;
  }

  /** Whether some signs are those of an event. */
  Weighing judge(Collection<String> signs) {
    double probability = 1 / (1 + Math.exp(-weights.sum(signs)));
    return new Weighing("event", "yes", probability, Weighing.strongest(signs, weights));
  }
}
