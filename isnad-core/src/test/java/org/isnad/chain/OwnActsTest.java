package org.isnad.chain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.entity.ActorCode;
import org.isnad.entity.Mention;
import org.isnad.entity.Via;
import org.isnad.event.CodebookEntry;
import org.isnad.event.CodedEvent;
import org.isnad.event.EventStatus;
import org.isnad.event.EventType;
import org.isnad.event.RoleFrame;
import org.isnad.syntax.Argument;
import org.isnad.syntax.Clause;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Slot;
import org.isnad.testing.Sentences;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

/** Whether a verbal act is its speaker's own. */
class OwnActsTest {
  private static final Sentence SUMMONS =
      Sentences.of("أعلنت/VBD الوزارة/DTNN استدعاء/NN السفير/DTNN");

  private static Mention mention(int sentence, int token, String country) {
    return new Mention(
        new ActorCode(Optional.of(country), Optional.of("GOV")),
        new Span(1000 + token * 10, 1009 + token * 10),
        sentence,
        token,
        token + 1,
        Optional.empty(),
        Via.OFFICE);
  }

  private static CodedEvent event(
      Mention actor, int trigger, Clause.Kind kind, List<Argument> arguments) {
    CodebookEntry entry =
        new CodebookEntry(
            "made-up",
            new CodebookEntry.Predicates(List.of(), List.of(), List.of(), List.of(), false, false),
            Map.of(),
            new RoleFrame(List.of(), List.of(), Optional.empty(), Optional.empty()),
            new CodebookEntry.Effect(
                EventType.ACCUSE, List.of(), List.of(), Optional.empty(), false),
            List.of(),
            new CodebookEntry.Origin("made-up.yaml", 1));
    return new CodedEvent(
        entry,
        EventType.ACCUSE,
        List.of(),
        List.of(),
        EventStatus.ASSERTED,
        List.of(actor),
        List.of(),
        0,
        trigger,
        trigger + 1,
        new Clause(trigger, kind, arguments, Optional.empty()),
        List.of(),
        List.of(),
        0.5);
  }

  private static SpeechFrame saidBy(Mention speaker) {
    ChainLink link = new ChainLink(speaker, "أعلنت", new Span(0, 5), Force.REPORTS);
    return new SpeechFrame(0, 2, 4, List.of(link), false);
  }

  @Test
  void anActorOfALongerSentenceBeforeIsNotLookedUpInThisOne() {
    Mention far = mention(1, 26, "FRA");
    CodedEvent event = event(far, 2, Clause.Kind.VERB, List.of());
    assertFalse(OwnActs.isOwn(event, SUMMONS, saidBy(mention(0, 1, "JOR"))));
  }

  @Test
  void whomAVerbalNounIsDoneToIsNotItsOwner() {
    Mention ministry = mention(0, 1, "JOR");
    List<Argument> ambassador =
        List.of(new Argument(Slot.GENITIVE, "", 3, 3, 4), new Argument(Slot.OBJECT, "", 3, 3, 4));
    CodedEvent event = event(ministry, 2, Clause.Kind.NOUN, ambassador);
    assertTrue(OwnActs.isOwn(event, SUMMONS, saidBy(ministry)));
  }

  @Test
  void aVerbalNounWithAnOwnerOfItsOwnIsHis() {
    Mention ministry = mention(0, 1, "JOR");
    List<Argument> owner = List.of(new Argument(Slot.SUBJECT, "", 3, 3, 4));
    CodedEvent event = event(ministry, 2, Clause.Kind.NOUN, owner);
    assertFalse(OwnActs.isOwn(event, SUMMONS, saidBy(ministry)));
  }

  @Test
  void aVerbThatGoesOnWithSomebodyNamedInsideIsNoStatementOfTheNarrators() {
    Sentence sentence =
        Sentences.of(
            "قال/VBD الوزير/DTNN إن/IN الخاطفين/DTNNS هددوا/VBD و/CC+ طالبوا/VBD بفدية/NN");
    Mention minister = mention(0, 1, "JOR");
    Mention kidnappers = mention(0, 3, "IRQ");
    ChainLink link = new ChainLink(minister, "قال", new Span(0, 3), Force.REPORTS);
    SpeechFrame frame = new SpeechFrame(0, 2, 8, List.of(link), false);
    CodedEvent theirs = event(kidnappers, 6, Clause.Kind.VERB, List.of());
    CodedEvent his = event(minister, 6, Clause.Kind.VERB, List.of());
    assertFalse(OwnActs.isNarrated(theirs, sentence, frame));
    assertTrue(OwnActs.isNarrated(his, sentence, frame));
  }

  @Test
  void onlyWhatAWordCanDoIsDoneByAnnouncingIt() {
    Mention ministry = mention(0, 1, "JOR");
    CodedEvent accusation = event(ministry, 2, Clause.Kind.NOUN, List.of());
    assertFalse(OwnActs.isPerformed(accusation, saidBy(ministry)));
  }
}
