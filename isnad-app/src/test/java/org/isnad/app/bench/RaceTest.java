package org.isnad.app.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.isnad.record.Article;
import org.isnad.syntax.ParserStages;
import org.isnad.syntax.StageTimes;
import org.isnad.syntax.TreeNode;
import org.junit.jupiter.api.Test;

class RaceTest {
  private static final List<Article> ARTICLES =
      IntStream.range(0, 40).mapToObj(i -> Article.of("a" + i, "نص")).toList();

  private static List<String> ids(List<Article> articles) {
    return articles.stream().map(Article::id).sorted().toList();
  }

  @Test
  void aLapTakesEachArticleOnceOnAnyNumberOfThreads() {
    for (int threads : List.of(1, 2, 7)) {
      ConcurrentLinkedQueue<Article> seen = new ConcurrentLinkedQueue<>();
      new Contestant("all", seen::add, new StageClock()).lap(ARTICLES, threads);
      assertEquals(ids(ARTICLES), ids(List.copyOf(seen)), threads + " threads");
    }
  }

  @Test
  void aLapCountsOnlyItsOwnStages() {
    StageClock clock = new StageClock();
    clock.add(new StageTimes(1000, 1000, 1000));
    Contestant contestant =
        new Contestant("fixed", article -> clock.add(new StageTimes(1, 2, 3)), clock);
    assertEquals(new StageTimes(40, 80, 120), contestant.lap(ARTICLES, 2).stages());
  }

  @Test
  void whatFailsOnAThreadFailsTheLap() {
    Contestant broken =
        new Contestant(
            "broken",
            article -> {
              throw new IllegalArgumentException("cannot");
            },
            new StageClock());
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> broken.lap(ARTICLES, 2));
    assertTrue(thrown.getMessage().startsWith("broken failed"), thrown.getMessage());
  }

  @Test
  void theClockTellsTheStagesApartAndChangesNothing() {
    StageClock clock = new StageClock();
    TreeNode tree = TreeNode.leaf("NN", 0);
    ParserStages timed =
        clock.around(
            new ParserStages(text -> List.of(), words -> List.of("NN"), (words, tags) -> tree));
    assertEquals(List.of(), timed.segmenter().segment("نص"));
    StageTimes afterOne = clock.soFar();
    assertEquals(List.of("NN"), timed.tagger().tag(List.of("نص")));
    assertEquals(tree, timed.builder().build(List.of("نص"), List.of("NN")));
    assertEquals(0, afterOne.tag() + afterOne.parse());
    assertEquals(afterOne.segment(), clock.soFar().segment());
  }

  @Test
  void theReportMeasuresByTheFirst() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BenchReport(new PrintStream(out, true, StandardCharsets.UTF_8), 1000, 2)
        .print(
            List.of(
                new Race.Result("bare", 2, 1, 0.5, 0.5, 1),
                new Race.Result("ours", 1, 0.25, 0.25, 0.25, 0.5)));
    String report = out.toString(StandardCharsets.UTF_8);
    assertTrue(report.contains("     0.250     1.000"), report); // the rest and the whole of ours
    assertTrue(report.contains("      1000      2000      2.00"), report);
    assertTrue(report.contains("      0.50      0.50"), report);
  }
}
