package org.isnad.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WitnessGraphTest {
  private static Telling telling(int document, String outlet, String sentence, String... chain) {
    List<Telling.Source> links = new ArrayList<>();
    for (String words : chain) {
      links.add(new Telling.Source(words, Optional.empty(), Optional.empty(), "reports"));
    }
    return new Telling("d" + document, Optional.of(outlet), links, document, sentence);
  }

  private static Telling copyOf(Telling first, int document, String outlet) {
    return new Telling(
        "d" + document, Optional.of(outlet), first.chain(), first.text(), first.sentence());
  }

  private static String name(StoryFigures figures) {
    return figures.commonLink().map(StoryFigures.CommonLink::name).orElse("none");
  }

  @Test
  void nineCopiesOfOneTextAreOneWitness() {
    Telling first = telling(0, "Outlet 0", "قصف");
    List<Telling> tellings = new ArrayList<>(List.of(first));
    for (int i = 1; i < 9; i++) {
      tellings.add(copyOf(first, i, "Outlet " + i));
    }
    StoryFigures figures = WitnessGraph.of(tellings);
    assertEquals(9, figures.articles());
    assertEquals(1, figures.texts());
    assertEquals(1, figures.witnesses());
    assertEquals(
        Optional.of(new StoryFigures.CommonLink("d0", StoryFigures.CommonLink.TEXT)),
        figures.commonLink());
  }

  @Test
  void twoIndependentReportsAreTwo() {
    StoryFigures figures =
        WitnessGraph.of(
            List.of(
                telling(1, "Elaph", "قصف الطيران الحربي بلدة في ريف حلب فجر اليوم"),
                telling(2, "Hespress", "غارات جوية على قرية قرب مدينة حلب توقع قتلى")));
    assertEquals(2, figures.witnesses());
    assertEquals("none", name(figures));
  }

  @Test
  void nineOutletsThatQuoteOnePaperShareIt() {
    List<Telling> tellings = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      String paper = i % 2 == 0 ? "صحيفة وول ستريت جورنال" : "وول ستريت جورنال";
      tellings.add(telling(i, "Outlet " + i, "خبر " + i, paper, "مسؤولين أميركيين"));
    }
    StoryFigures figures = WitnessGraph.of(tellings);
    assertEquals(9, figures.texts());
    assertEquals(1, figures.witnesses());
    assertEquals("Wall Street Journal", name(figures));
  }

  @Test
  void paperThatNoTableKnowsIsOneByItsWords() {
    StoryFigures figures =
        WitnessGraph.of(
            List.of(
                telling(1, "A1", "خبر", "جريدة المرصد الساحلي"),
                telling(2, "A2", "نبأ", "المرصد الساحلي")));
    assertEquals(1, figures.witnesses());
    assertEquals("جريدة المرصد الساحلي", name(figures));
  }

  @Test
  void oneOutletThatReportsItselfBreaksTheCommonLink() {
    StoryFigures figures =
        WitnessGraph.of(
            List.of(
                telling(1, "A1", "خبر", "وول ستريت جورنال"),
                telling(2, "A2", "نبأ", "وول ستريت جورنال"),
                telling(3, "A3", "حدث")));
    assertEquals(2, figures.witnesses());
    assertEquals("none", name(figures));
  }

  @Test
  void agencyThatPrintsAndIsQuotedIsOne() {
    StoryFigures figures =
        WitnessGraph.of(
            List.of(
                telling(1, "Reuters", "خبر"),
                telling(2, "Elaph", "نبأ", "وكالة رويترز"),
                telling(3, "Hespress", "حدث", "رويترز")));
    assertEquals(1, figures.witnesses());
    assertEquals("Reuters", name(figures));
  }

  @Test
  void unnamedSourcesOfTwoOutletsAreTwo() {
    assertEquals(
        2,
        WitnessGraph.of(
                List.of(
                    telling(1, "A1", "خبر", "مصادر أمنية"), telling(2, "A2", "نبأ", "مصادر أمنية")))
            .witnesses());
  }

  @Test
  void surnameAndFullNameAreOneSource() {
    assertEquals(
        1,
        WitnessGraph.of(
                List.of(
                    telling(1, "A1", "خبر", "لافروف"),
                    telling(2, "A2", "نبأ", "وزير الخارجية الروسي سيرغي لافروف")))
            .witnesses());
  }

  @Test
  void copiedSentenceInAnotherTextIsNoSecondWitness() {
    String sentence = "قتل ثلاثة جنود في هجوم مسلح استهدف حاجزا عند مدخل المدينة فجر اليوم";
    assertEquals(
        1,
        WitnessGraph.of(List.of(telling(1, "A1", sentence), telling(2, "A2", "و" + sentence)))
            .witnesses());
  }

  @Test
  void shortSentencesAreAlikeByChance() {
    assertEquals(
        2,
        WitnessGraph.of(List.of(telling(1, "A1", "وقع هجوم"), telling(2, "A2", "وقع هجوم")))
            .witnesses());
  }

  @Test
  void twoTextsOfOneOutletAreOneWitness() {
    StoryFigures figures =
        WitnessGraph.of(List.of(telling(1, "A1", "خبر"), telling(2, "A1", "حدث")));
    assertEquals(1, figures.witnesses());
    assertFalse(figures.commonLink().isPresent());
  }

  @Test
  void whoDeniesBearsNoWitness() {
    Telling denial =
        new Telling(
            "d2",
            Optional.of("A2"),
            List.of(
                new Telling.Source(
                    "المتحدث باسم الجيش", Optional.empty(), Optional.empty(), "denies")),
            2,
            "نفي");
    StoryFigures figures = WitnessGraph.of(List.of(telling(1, "A1", "خبر"), denial));
    assertEquals(2, figures.articles());
    assertEquals(1, figures.witnesses());
  }

  @Test
  void linksAreCountedByArticle() {
    StoryFigures figures =
        WitnessGraph.of(
            List.of(
                telling(1, "A1", "خبر", "Reuters", "مصادر"), telling(2, "A1", "نبأ", "رويترز")));
    assertEquals(
        List.of(
            new StoryFigures.Link("A1", "Reuters", "reports", 2),
            new StoryFigures.Link("Reuters", "مصادر (Reuters)", "reports", 1)),
        figures.links());
    assertTrue(figures.commonLink().isEmpty(), "one outlet has no common link");
  }
}
