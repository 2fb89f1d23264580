package org.isnad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.entity.ActorCode;
import org.isnad.entity.Mention;
import org.isnad.entity.Via;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class RoleChooserTest {
  private static final Weights NONE = Weights.from(Map.of());
  private static final RoleCandidate RUSSIA = candidate("RUS", "MIL", 0, "arg=SUBJECT,head");
  private static final RoleCandidate UKRAINE = candidate("UKR", "GOV", 3, "order=behind0");
  private static final RoleCandidate UKRAINIANS = candidate("UKR", "CVL", 5, "order=behind1");

  private static RoleCandidate candidate(String country, String sector, int token, String sign) {
    ActorCode code = new ActorCode(Optional.of(country), Optional.of(sector));
    Mention mention =
        new Mention(
            code,
            new Span(token * 5, token * 5 + 4),
            0,
            token,
            token + 1,
            Optional.empty(),
            Via.COUNTRY);
    return new RoleCandidate(code, mention, true, Set.of("any", sign));
  }

  private static CodedEvent event(List<Mention> actors, List<Mention> recipients) {
    return MadeUpEvents.event(EventType.ASSAULT, 1, actors, recipients);
  }

  private static CodedEvent chosen(Map<String, Double> recipient, RoleCandidate... candidates) {
    RoleChooser chooser = new RoleChooser(NONE, Weights.from(recipient));
    return chooser.choose(event(List.of(), List.of()), List.of(candidates));
  }

  @Test
  void thePartyForWhichMostSpeaksFillsTheRole() {
    CodedEvent event = chosen(Map.of("order=behind0", 2.0, "any", 1.0), RUSSIA, UKRAINE);
    assertEquals(List.of(UKRAINE.mention()), event.recipients());
  }

  @Test
  void nobodyFillsItWhenMostSpeaksAgainstAll() {
    CodedEvent event = chosen(Map.of("any", -3.0), RUSSIA, UKRAINE);
    assertEquals(List.of(), event.recipients());
    assertEquals("nobody", event.weighings().get(1).answer());
  }

  @Test
  void partiesOfOneCountryCountTogether() {
    // Russia is likelier than either Ukrainian party, but not than both.
    CodedEvent event =
        chosen(
            Map.of("any", 3.0, "arg=SUBJECT,head", 0.3, "order=behind1", 0.1, "several", -9.0),
            RUSSIA,
            UKRAINE,
            UKRAINIANS);
    assertEquals(List.of(UKRAINIANS.mention()), event.recipients());
  }

  @Test
  void whatTheClauseSaysStaysWhenTheWeightsAgree() {
    RoleChooser chooser = new RoleChooser(NONE, Weights.from(Map.of("told|", 5.0)));
    Mention unknown =
        new Mention(
            new ActorCode(Optional.empty(), Optional.of("UAF")),
            new Span(30, 34),
            0,
            7,
            8,
            Optional.empty(),
            Via.ROLE);
    CodedEvent told = event(List.of(), List.of(UKRAINE.mention(), unknown));
    CodedEvent event = chooser.choose(told, List.of(RUSSIA, UKRAINE));
    assertEquals(List.of(UKRAINE.mention(), unknown), event.recipients());
  }

  @Test
  void twoPartiesTogether() {
    CodedEvent event = chosen(Map.of("several", 3.0, "nobody|", -1.0), RUSSIA, UKRAINE);
    assertEquals(Set.of("RUS", "UKR"), ArticleParties.countries(event.recipients()));
  }

  @Test
  void whoActsByTheClauseDoesNotSufferByTheWeights() {
    RoleChooser chooser =
        new RoleChooser(Weights.from(Map.of("told|", 5.0)), Weights.from(Map.of("any", 5.0)));
    CodedEvent told = event(List.of(RUSSIA.mention()), List.of());
    assertEquals(List.of(), chooser.choose(told, List.of(RUSSIA)).recipients());
  }

  @Test
  void whoSuffersByTheClauseDoesNotActByTheWeights() {
    RoleChooser chooser =
        new RoleChooser(Weights.from(Map.of("any", 5.0)), Weights.from(Map.of("told|", 5.0)));
    CodedEvent told = event(List.of(), List.of(UKRAINE.mention()));
    CodedEvent event = chooser.choose(told, List.of(UKRAINE));
    assertEquals(List.of(), event.actors());
    assertEquals(List.of(UKRAINE.mention()), event.recipients());
  }

  @Test
  void aPartyThatTheClauseDoesNotNameMustBeMoreLikelyThanNot() {
    // Three options of equal weight: a third each, which is not enough.
    assertEquals(List.of(), chosen(Map.of("several", -9.0), RUSSIA, UKRAINE).recipients());
  }

  @Test
  void somebodyOfUnknownCountryIsSomebody() {
    RoleChooser chooser = new RoleChooser(Weights.from(Map.of("any", 5.0)), NONE);
    Mention king =
        new Mention(
            new ActorCode(Optional.empty(), Optional.of("GOV")),
            new Span(50, 54),
            0,
            10,
            11,
            Optional.empty(),
            Via.OFFICE);
    CodedEvent event = chooser.choose(event(List.of(king), List.of()), List.of(UKRAINE));
    assertEquals(List.of(king), event.actors());
  }
}
