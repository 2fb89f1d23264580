package org.isnad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.entity.ActorTables;
import org.isnad.entity.EntityReader;
import org.isnad.entity.Mention;
import org.isnad.syntax.Sentence;
import org.isnad.testing.Sentences;
import org.junit.jupiter.api.Test;

class RoleSignsTest {
  private static final String BEFORE =
      "(S (VP (VBD نشر) (NP (DTNN الجيش) (DTJJ الجزائري)) (NP (NNS تعزيزات))))";

  /** The actors of the last event, where weights speak for every soldier. */
  private static List<Mention> actors(String... article) {
    List<Sentence> sentences = Sentences.article(article);
    LearnedWeights weights =
        new LearnedWeights(
            Weights.from(Map.of("sector=MIL", 9.0)),
            Weights.from(Map.of("told|", 9.0)),
            Weights.from(Map.of("any", 9.0)));
    List<CodedEvent> events =
        new EventCoder(Codebook.builtIn(), weights)
            .code(
                sentences,
                new EntityReader(ActorTables.builtIn())
                    .open(sentences, Optional.empty(), Optional.empty()));
    return events.get(events.size() - 1).actors();
  }

  @Test
  void aSubjectThatIsNamedHasNotBeenLeftOut() {
    String named = "(S (VP (VBD قتل) (NP (NNS مسلحون) (NNS مجهولون)) (NP (NN شرطيا) (JJ ماليا))))";
    assertTrue(
        actors(BEFORE, named).stream().noneMatch(m -> m.span().start() == m.span().end()),
        () -> actors(BEFORE, named).toString());
  }

  @Test
  void aSubjectThatIsLeftOutIsTheOneBefore() {
    String leftOut = "(S (VP (VBD قتل) (NP (NN شرطيا) (JJ ماليا))))";
    assertEquals("DZA", actors(BEFORE, leftOut).get(0).code().country().orElse("nobody"));
  }
}
