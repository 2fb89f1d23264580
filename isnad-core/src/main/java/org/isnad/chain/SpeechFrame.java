package org.isnad.chain;

import java.util.List;

/**
 * A stretch of a sentence that is told on somebody's word.
 *
 * @param word token of the word that attributes; −1 if it stands in an earlier sentence
 * @param from first token of what is told
 * @param to one past its last token
 * @param links nearest to the reader first
 * @param outer whether it is told of a whole clause (بحسب وكالة), outside any verb of saying
 */
record SpeechFrame(int word, int from, int to, List<ChainLink> links, boolean outer) {
  SpeechFrame {
    links = List.copyOf(links);
  }

  boolean covers(int token) {
    return from <= token && token < to && token != word;
  }

  int length() {
    return to - from;
  }
}
