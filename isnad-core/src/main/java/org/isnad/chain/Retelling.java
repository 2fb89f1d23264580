package org.isnad.chain;

import java.util.List;
import java.util.Optional;
import org.isnad.syntax.Sentence;

/**
 * Tells whether an article retells the piece of a medium: its headline has the medium before a
 * colon (لوموند: …) and the sentence behind the headline begins with the medium as who says or
 * publishes. What such an article tells without naming anybody is told on the medium's word. One
 * for each article; not thread-safe.
 */
final class Retelling {
  /** The medium is named among so many sentences. */
  private static final int INTRODUCTION = 3;

  /** The verb of the introduction stands among so many tokens. */
  private static final int OPENING = 3;

  private Optional<ChainLink> headline = Optional.empty();
  private Optional<ChainLink> medium = Optional.empty();
  private int introduction;

  /** Takes note of a sentence; sentences are to come in their order. */
  void read(Sentence sentence, List<SpeechFrame> frames) {
    if (sentence.index() >= INTRODUCTION || medium.isPresent()) {
      return;
    }
    Optional<ChainLink> first =
        frames.stream()
            .filter(f -> f.word() >= 0)
            .filter(f -> sentence.index() == 0 ? isColon(sentence, f) : f.word() < OPENING)
            .flatMap(f -> f.links().stream().limit(1))
            .filter(l -> l.source().code().sector().filter("JRN"::equals).isPresent())
            .findFirst();
    if (sentence.index() == 0) {
      headline = first;
    } else if (headline.isPresent() && first.isPresent()) {
      medium = first;
      introduction = sentence.index();
    }
  }

  private static boolean isColon(Sentence sentence, SpeechFrame frame) {
    return sentence.token(frame.word()).text().equals(":");
  }

  /** The medium on whose word a sentence stands that names nobody; empty if it is the outlet's. */
  List<ChainLink> of(int sentence) {
    return medium.filter(m -> sentence > introduction).map(List::of).orElse(List.of());
  }
}
