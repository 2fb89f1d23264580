package org.isnad.record;

import java.util.List;

/**
 * An article with the record found in it.
 *
 * @param article as given
 * @param events in text order of their triggers
 * @param explanation how each event was found, one for each event, in the same order
 */
public record CodedArticle(
    Article article, List<EventRecord> events, List<Explanation> explanation) {
  public CodedArticle {
    events = List.copyOf(events);
    explanation = List.copyOf(explanation);
  }
}
