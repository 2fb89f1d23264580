package org.isnad.syntax.fast;

import java.util.List;

/**
 * One thing that a shift-reduce parser can do. Immutable.
 *
 * @param kind what it does
 * @param labels of a unary step the labels that it puts above the topmost tree, outermost first; of
 *     a binary step the one label of the new tree; else empty
 * @param whole whether it may only be taken over the whole sentence
 */
record Transition(Kind kind, List<String> labels, boolean whole) {
  /** What can be done. */
  enum Kind {
    SHIFT,
    UNARY,
    LEFT_HEADED,
    RIGHT_HEADED,
    FINISH,
    IDLE
  }

  Transition {
    labels = List.copyOf(labels);
  }
}
