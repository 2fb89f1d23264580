package org.isnad.record;

import java.util.List;

/**
 * Why one event stands in the record.
 *
 * @param event id of the event
 * @param sentence the sentence, repaired
 * @param steps one decision each, in the order taken
 */
public record Explanation(String event, String sentence, List<Step> steps) {
  public Explanation {
    steps = List.copyOf(steps);
  }

  /**
   * One decision.
   *
   * @param stage {@code repair}, {@code clause}, {@code rule}, {@code actor}, {@code recipient},
   *     {@code status}, {@code date}, {@code place}, {@code size}, {@code agreement} (and its
   *     {@code agreement subject}, {@code agreement parties}, {@code agreement date}, {@code
   *     earlier agreement}) or {@code chain}
   * @param decision what was decided
   * @param because the words or table row it rests on
   */
  public record Step(String stage, String decision, String because) {}
}
