package org.isnad.record;

import java.util.List;
import java.util.Optional;

/**
 * Why one event stands in the record. Immutable.
 *
 * @param event id of the event
 * @param sentence the sentence, repaired
 * @param steps one decision each, in the order taken; the chain is told apart
 * @param chain on whose word the event stands
 */
public record Explanation(String event, String sentence, List<Step> steps, Chain chain) {
  public Explanation {
    steps = List.copyOf(steps);
  }

  /**
   * One decision.
   *
   * @param stage {@code repair}, {@code clause}, {@code rule}, {@code actor}, {@code recipient},
   *     {@code status}, {@code date}, {@code place}, {@code size}, {@code agreement} (and its
   *     {@code agreement subject}, {@code agreement parties}, {@code agreement date}, {@code
   *     earlier agreement}) or {@code weighed actor}, {@code weighed recipient}, {@code weighed
   *     event}
   * @param decision what was decided
   * @param because the words or table row it rests on
   * @param words the article's words behind it, with their offsets; empty where a table row or
   *     nothing but the lack of other words decides
   */
  public record Step(String stage, String decision, String because, Optional<Words> words) {}

  /**
   * The chain from the reader to the event.
   *
   * @param outlet who publishes the article; empty when unknown
   * @param links nearest to the reader first; empty when the outlet itself asserts the event
   * @param type PLOVER type of the event
   * @param trigger the word that carries it
   */
  public record Chain(Optional<String> outlet, List<Link> links, String type, Words trigger) {
    public Chain {
      links = List.copyOf(links);
    }
  }

  /**
   * One source.
   *
   * @param source as published
   * @param verb the word that attributes, with its offsets
   */
  public record Link(SaidBy source, Words verb) {}
}
