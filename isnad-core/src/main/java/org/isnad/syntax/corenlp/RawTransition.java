package org.isnad.syntax.corenlp;

import java.util.List;

/**
 * A transition of CoreNLP's shift-reduce parser. Immutable.
 *
 * @param kind SHIFT, UNARY, LEFT_HEADED, RIGHT_HEADED, FINISH or IDLE
 * @param labels what it makes, outermost first; empty if it makes no tree
 * @param whole whether it may only be taken over the whole sentence
 */
public record RawTransition(String kind, List<String> labels, boolean whole) {
  public RawTransition {
    labels = List.copyOf(labels);
  }
}
