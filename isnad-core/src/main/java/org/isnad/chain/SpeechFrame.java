package org.isnad.chain;

import java.util.List;
import org.isnad.entity.Mention;

/**
 * A stretch of a sentence that is told on somebody's word.
 *
 * @param word token of the word that attributes
 * @param from first token of what is told
 * @param to one past its last token
 * @param sources nearest to the reader first
 * @param outer whether it is told of the whole sentence (بحسب وكالة), outside any verb of saying
 */
record SpeechFrame(int word, int from, int to, List<Mention> sources, Force force, boolean outer) {
  SpeechFrame {
    sources = List.copyOf(sources);
  }

  boolean covers(int token) {
    return from <= token && token < to && token != word;
  }

  int length() {
    return to - from;
  }
}
