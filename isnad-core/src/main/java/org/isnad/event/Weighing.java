package org.isnad.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * One decision of the learned part, as {@code isnad explain} tells it.
 *
 * @param question what was asked: {@code actor}, {@code recipient} or {@code event}
 * @param answer what was decided; country codes, or {@code nobody}, for a role
 * @param probability of the answer, 0 to 1
 * @param because the signs that spoke most for it, strongest first, at most three
 */
public record Weighing(String question, String answer, double probability, List<String> because) {
  private static final int SHOWN = 3;

  public Weighing {
    because = List.copyOf(because);
  }

  /** The signs that weigh most for an answer. */
  static List<String> strongest(Collection<String> signs, Weights weights) {
    List<String> sorted = new ArrayList<>(signs);
    sorted.removeIf(s -> weights.of(s) <= 0);
    sorted.sort(Comparator.comparingDouble(s -> -weights.of(s)));
    return sorted.subList(0, Math.min(SHOWN, sorted.size()));
  }
}
