package org.isnad.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StoryMergerTest {
  private static final String SENTENCE = "قصف الطيران الروسي بلدة في ريف حلب الشمالي فأوقع قتلى";
  private static final String OTHER_WORDS = "غارات روسية على ريف حلب توقع عشرات القتلى والجرحى";

  private final AtomicLong ids = new AtomicLong();
  private final StoryMerger merger = new StoryMerger(List.of(), ids::incrementAndGet);

  private static Act act(String type, String day, String actor, String recipient, String sentence) {
    return new Act(
        type,
        Families.of(type) + "/done",
        day,
        "قصف",
        actor.isEmpty() ? Set.of() : Set.of(actor),
        recipient.isEmpty() ? Set.of() : Set.of(recipient),
        Optional.empty(),
        Wording.stems(sentence));
  }

  private static Act raid(String day) {
    return act("ASSAULT", day, "RUS", "SYR", SENTENCE);
  }

  private long story(String document, Act act) {
    return merger.assign(document, act).id();
  }

  @Test
  void reportsOfOneActInOtherWordsAreOneStory() {
    assertEquals(
        story("a", raid("2016-02-01")),
        story("b", act("ASSAULT", "2016-02-02", "RUS", "SYR", OTHER_WORDS)));
  }

  @Test
  void threeDaysLaterIsAnotherStory() {
    assertNotEquals(story("a", raid("2016-02-01")), story("b", raid("2016-02-04")));
  }

  @Test
  void windowEndsAreInside() {
    assertEquals(story("a", raid("2016-02-28")), story("b", raid("2016-03-01")));
  }

  @Test
  void otherActorIsAnotherStory() {
    assertNotEquals(
        story("a", raid("2016-02-01")),
        story("b", act("ASSAULT", "2016-02-01", "USA", "SYR", SENTENCE)));
  }

  @Test
  void unnamedActorFitsAnyAndIsFilledIn() {
    long story = story("a", act("ASSAULT", "2016-02-01", "", "SYR", SENTENCE));
    assertEquals(story, story("b", raid("2016-02-01")));
    assertNotEquals(story, story("c", act("ASSAULT", "2016-02-01", "USA", "SYR", SENTENCE)));
  }

  @Test
  void otherWordsOfAnotherMatterAreAnotherStory() {
    assertNotEquals(
        story("a", raid("2016-02-01")),
        story(
            "b", act("ASSAULT", "2016-02-01", "RUS", "SYR", "اشتباكات بالأسلحة الخفيفة شرق درعا")));
  }

  @Test
  void denialIsNoReportOfTheAct() {
    Act denied =
        new Act(
            "ASSAULT",
            "ASSAULT/denied",
            "2016-02-01",
            "قصف",
            Set.of("RUS"),
            Set.of("SYR"),
            Optional.empty(),
            Wording.stems(SENTENCE));
    assertNotEquals(story("a", raid("2016-02-01")), story("b", denied));
  }

  @Test
  void typesOfOneFamilyNeedMoreWordsInCommon() {
    Act signed = act("SUPPORT", "2013-09-26", "IRQ", "IRN", "وقع العراق وإيران وثيقة تعاون دفاعي");
    Act agreed = act("AGREE", "2013-09-26", "IRQ", "IRN", "اتفق العراق وإيران على تعاون دفاعي");
    Act other = act("AGREE", "2013-09-26", "IRQ", "IRN", "إيران تدعو العراق إلى مؤتمر النفط");
    long story = story("a", signed);
    assertEquals(story, story("b", agreed));
    assertNotEquals(story, story("c", other));
  }

  @Test
  void oneArticleTellsAStoryOnce() {
    assertNotEquals(story("a", raid("2016-02-01")), story("a", raid("2016-02-01")));
  }

  @Test
  void coarseDatesMustBeEqual() {
    long story = story("a", raid("2012"));
    assertEquals(story, story("b", raid("2012")));
    assertNotEquals(story, story("c", raid("2012-05")));
  }

  @Test
  void whereNobodyIsNamedOnlyTheSameSentenceWillDo() {
    long story = story("a", act("PROTEST", "2011-02-01", "", "", SENTENCE));
    assertEquals(story, story("b", act("PROTEST", "2011-02-01", "", "", SENTENCE)));
    assertNotEquals(story, story("c", act("PROTEST", "2011-02-01", "", "", OTHER_WORDS)));
  }

  @Test
  void otherPlaceNeedsMoreWordsInCommon() {
    Act here = at("Aleppo", SENTENCE);
    Act there = at("Idlib", OTHER_WORDS);
    assertNotEquals(story("a", here), story("b", there));
  }

  private static Act at(String place, String sentence) {
    return new Act(
        "ASSAULT",
        "ASSAULT/done",
        "2016-02-01",
        "قصف",
        Set.of("RUS"),
        Set.of("SYR"),
        Optional.of(place),
        Wording.stems(sentence));
  }

  @Test
  void knownStoryGoesOn() {
    StorySketch known = new StorySketch(41, raid("2016-02-01"));
    StoryMerger next = new StoryMerger(List.of(known), ids::incrementAndGet);
    assertEquals(41, next.assign("z", raid("2016-02-02")).id());
  }
}
