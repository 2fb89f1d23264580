package org.isnad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.isnad.entity.ActorCode;
import org.isnad.entity.Mention;
import org.isnad.entity.Via;
import org.isnad.syntax.Sentence;
import org.isnad.testing.Sentences;
import org.junit.jupiter.api.Test;

class SameActTest {
  private static final Sentence SENTENCE =
      Sentences.of("قتل/VBN جنود/NNS في/IN هجوم/NN نفذه/VBD مسلحون/NNS");

  private static Mention mention(int token, String sector) {
    return new Mention(
        new ActorCode(Optional.of("LBN"), Optional.of(sector)),
        SENTENCE.token(token).span(),
        0,
        token,
        token + 1,
        Optional.empty(),
        Via.ROLE);
  }

  private static CodedEvent merged(List<Mention> actors) {
    CodedEvent killing =
        MadeUpEvents.event(EventType.ASSAULT, 0, List.of(), List.of(mention(1, "MIL")));
    CodedEvent attack = MadeUpEvents.event(EventType.ASSAULT, 3, actors, List.of());
    List<CodedEvent> merged = new SameAct(List.of(SENTENCE)).merge(List.of(killing, attack));
    assertEquals(1, merged.size());
    return merged.get(0);
  }

  @Test
  void oneTellingLendsItsActorToTheOther() {
    Mention gunmen = mention(5, "UAF");
    assertEquals(List.of(gunmen), merged(List.of(gunmen)).actors());
  }

  @Test
  void whoSuffersInOneTellingIsNotLentAsActor() {
    CodedEvent event = merged(List.of(mention(1, "MIL")));
    assertEquals(List.of(), event.actors());
    assertEquals(List.of(mention(1, "MIL")), event.recipients());
  }
}
