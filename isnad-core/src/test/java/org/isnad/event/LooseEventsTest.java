package org.isnad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.entity.ActorTables;
import org.isnad.entity.ArticleEntities;
import org.isnad.entity.EntityReader;
import org.isnad.syntax.Sentence;
import org.isnad.testing.Sentences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of the codebook in clauses where the guards of their entries do not hold. */
class LooseEventsTest {
  private static final EntityReader READER = new EntityReader(ActorTables.builtIn());

  @TempDir private Path folder;

  /** A verb that no Arabic knows, beside the built-in codebook. */
  @BeforeEach
  void oneEntryWithAGuard() throws IOException {
    Files.writeString(
        folder.resolve("support.yaml"),
        "- stamp-together:\n  verbs: [زقّم]\n  object: {class: agreement}\n  actor: [subject]\n"
            + "  examples:\n    - زقمت روسيا الاتفاقية → SUPPORT\n",
        StandardCharsets.UTF_8);
  }

  private List<CodedEvent> found(Map<String, Double> eventWeights, String... article) {
    List<Sentence> sentences = Sentences.article(article);
    ArticleEntities entities = READER.open(sentences, Optional.empty(), Optional.empty());
    Weights asTold = Weights.from(Map.of("told|", 9.0));
    LearnedWeights weights = new LearnedWeights(asTold, asTold, Weights.from(eventWeights));
    return new EventCoder(Codebook.overlaid(folder), weights).code(sentences, entities);
  }

  private static final String SIGNED_A_PAPER =
      "(S (VP (VBD زقمت) (NP (NNP روسيا)) (NP (DTNN الورقة)) (PP (IN على) (NP (NN اتفاقية)))))";
  private static final String SIGNED_A_TREATY =
      "(S (VP (VBD زقمت) (NP (NNP روسيا)) (NP (NN اتفاقية))))";

  @Test
  void whatMissesItsGuardIsAnEventOnlyWhereEnoughSpeaksForIt() {
    assertEquals(List.of(), found(Map.of("any", 1.0, "missed=OBJECT", -9.0), SIGNED_A_PAPER));
    List<CodedEvent> events = found(Map.of("any", 1.0, "missed=OBJECT", 1.0), SIGNED_A_PAPER);
    assertEquals(1, events.size());
    assertEquals(EventType.SUPPORT, events.get(0).type());
    assertFalse(events.get(0).isFirm());
    MissedGuard missed = events.get(0).missed().get(0);
    assertEquals("OBJECT,OTHER,OTHER_SLOT", missed.sign());
  }

  @Test
  void whatAGuardDemandsAndIsNowhereMakesNoEventWhateverSpeaksForIt() {
    String nowhere = "(S (VP (VBD زقمت) (NP (NNP روسيا)) (NP (DTNN الورقة))))";
    assertEquals(List.of(), found(Map.of("any", 99.0), nowhere));
  }

  @Test
  void whatMeetsItsGuardsIsFirmAndHasNoneOfTheirSigns() {
    List<CodedEvent> events = found(Map.of("any", 1.0, "missed=OBJECT", -9.0), SIGNED_A_TREATY);
    assertEquals(1, events.size());
    assertTrue(events.get(0).isFirm());
  }

  @Test
  void aGuardKnowsWhetherWhatItDemandsStandsElsewhere() {
    String behind =
        "(S (VP (VBD زقمت) (NP (NNP روسيا)) (PP (IN على) (NP (NN نص) (NP (NN اتفاقية))))))";
    String inAnotherSlot = "(S (VP (VBD زقمت) (NP (NNP روسيا)) (PP (IN على) (NP (NN اتفاقية)))))";
    Map<String, Double> all = Map.of("any", 1.0);
    assertEquals("OBJECT,EMPTY,NEAR", found(all, behind).get(0).missed().get(0).sign());
    assertEquals(
        "OBJECT,EMPTY,OTHER_SLOT", found(all, inAnotherSlot).get(0).missed().get(0).sign());
  }

  @Test
  void aLooseReadingOfAnActThatIsToldFirmlyIsNoSecondEvent() {
    List<CodedEvent> events = found(Map.of("any", 1.0), SIGNED_A_TREATY, SIGNED_A_PAPER);
    assertEquals(1, events.size());
    assertTrue(events.get(0).isFirm());
  }

  @Test
  void theContentOfAFirmRequestIsNoLooseEvent() {
    String request =
        "(S (VP (VBD دعت) (NP (NNP روسيا)) (NP (NNP تركيا)) (PP (IN إلى)"
            + " (NP (NN تزقيم) (NP (DTNN الورقة)) (PP (IN على) (NP (NN اتفاقية)))))))";
    List<CodedEvent> events = found(Map.of("any", 1.0), request);
    assertEquals(List.of(EventType.REQUEST), events.stream().map(CodedEvent::type).toList());
  }
}
