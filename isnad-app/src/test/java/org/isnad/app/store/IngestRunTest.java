package org.isnad.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;
import org.isnad.record.EventRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestRunTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void inFolder() {
    file = folder.resolve("test.duckdb");
  }

  @Test
  void authorsAreKept() throws SQLException {
    Path file = folder.resolve("authors.duckdb");
    Article article = TestArticles.articles(1).get(0);
    Ingested.run(file, List.of(article.withAuthors(List.of("أحمد علي", "سارة حسن"))));
    assertEquals("سارة حسن", Ingested.value(file, "SELECT authors[2] FROM articles"));
  }

  @Test
  void secondRunCodesNothingAndOpensNoCoder() throws SQLException {
    List<Article> articles = TestArticles.articles(70);
    assertEquals(new IngestTotals(70, 0, 0, 0, 210), Ingested.run(file, articles));
    IngestTotals again =
        Ingested.run(
            file,
            articles,
            (Supplier<Function<Article, CodedArticle>>) () -> fail("the coder was opened"),
            new ArrayList<>());
    assertEquals(new IngestTotals(0, 0, 70, 0, 0), again);
    assertEquals("70", Ingested.value(file, "SELECT count(*) FROM articles"));
    assertEquals("210", Ingested.value(file, "SELECT count(DISTINCT id) FROM events"));
    assertEquals("2", Ingested.value(file, "SELECT count(ended) FROM runs"));
  }

  @Test
  void oneNewArticleAmongKnownOnesOpensTheCoderOnceAndIsAllItCodes() {
    Ingested.run(file, TestArticles.articles(70));
    List<String> coded = Collections.synchronizedList(new ArrayList<>());
    AtomicInteger opened = new AtomicInteger();
    Ingested.run(
        file,
        TestArticles.articles(71),
        () -> {
          opened.incrementAndGet();
          return article -> {
            coded.add(article.id());
            return new FakeCoder().apply(article);
          };
        },
        new ArrayList<>());
    assertEquals(1, opened.get());
    assertEquals(List.of("news/70"), coded);
  }

  @Test
  void whatIsReadBackIsWhatWasCoded() {
    List<Article> articles = TestArticles.articles(6);
    Ingested.run(file, articles);
    List<EventRecord> coded = new ArrayList<>();
    articles.forEach(a -> coded.addAll(new FakeCoder().apply(a).events()));
    assertTrue(coded.stream().anyMatch(e -> e.agreement().isPresent()));
    List<EventRecord> read = new ArrayList<>();
    try (Store store = Store.openToRead(file)) {
      new StoreReader(store)
          .each(SearchFilter.ALL, Optional.empty(), found -> read.add(found.event()));
    }
    assertEquals(coded, read);
  }

  @Test
  void stoppedRunGoesOnWhereItStood() throws SQLException {
    Ingested.run(file, TestArticles.articles(40));
    assertEquals(new IngestTotals(30, 0, 40, 0, 90), Ingested.run(file, TestArticles.articles(70)));
  }

  @Test
  void changedArticleReplacesTheOldOne() throws SQLException {
    Ingested.run(file, TestArticles.articles(5));
    Article changed = TestArticles.withText(TestArticles.article(3), "نص جديد كل الجدة عن الحدود.");
    assertEquals(new IngestTotals(0, 1, 0, 0, 3), Ingested.run(file, List.of(changed)));
    assertEquals("5", Ingested.value(file, "SELECT count(*) FROM articles"));
    assertEquals("15", Ingested.value(file, "SELECT count(*) FROM events"));
    assertEquals(
        changed.text(), Ingested.value(file, "SELECT \"text\" FROM articles WHERE id = 'news/3'"));
    assertNothingDangles();
  }

  @Test
  void changedDateCodesAgain() throws SQLException {
    Article article = TestArticles.article(1);
    Ingested.run(file, List.of(article));
    Article later = article.withDate(article.date().orElseThrow().plusDays(1));
    assertEquals(1, Ingested.run(file, List.of(later)).replaced());
  }

  @Test
  void sameIdTwiceInOneRunIsNamedAndTheFirstStays() throws SQLException {
    List<String> messages = new ArrayList<>();
    Article other = TestArticles.withText(TestArticles.article(1), "نص آخر.");
    List<Article> articles = List.of(TestArticles.article(1), other, TestArticles.article(1));
    assertEquals(
        new IngestTotals(1, 0, 1, 1, 3), Ingested.run(file, articles, new FakeCoder(), messages));
    assertEquals(
        List.of("news/1: another article of this run has the same id; give each an id of its own"),
        messages);
  }

  @Test
  void articleThatCannotBeCodedCostsNoOther() {
    List<String> messages = new ArrayList<>();
    IngestTotals totals =
        Ingested.run(
            file,
            TestArticles.articles(3),
            a -> {
              if (a.id().equals("news/1")) {
                throw new IllegalStateException("broken");
              }
              return new FakeCoder().apply(a);
            },
            messages);
    assertEquals(new IngestTotals(2, 0, 0, 1, 6), totals);
    assertEquals(1, messages.size());
    assertTrue(messages.get(0).startsWith("news/1: could not be coded: "), messages.get(0));
  }

  @Test
  void hostileTextIsStoredAsGiven() throws SQLException {
    String text = "قال '\"; DROP TABLE events; -- \u0000 \ud83d\ude00 \u202e نص\r\n\t{\"a\":1}";
    Article article =
        new Article(
            "'; --",
            text,
            Optional.empty(),
            Optional.of("\"x'"),
            Optional.empty(),
            Optional.empty());
    Ingested.run(file, List.of(article));
    assertEquals(text, Ingested.value(file, "SELECT \"text\" FROM articles"));
    assertEquals(
        "3", Ingested.value(file, "SELECT count(*) FROM events WHERE document = '''; --'"));
  }

  @Test
  void sentenceIsCutInCodePoints() throws SQLException {
    Article article =
        new Article(
            "a",
            "\ud83d\ude00".repeat(50),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Ingested.run(file, List.of(article));
    assertEquals("\ud83d\ude00".repeat(40), Ingested.value(file, "SELECT \"text\" FROM sentences"));
  }

  @Test
  void viewsShowParticipantsLinksAndDyads() throws SQLException {
    Ingested.run(file, TestArticles.articles(30));
    assertEquals(
        "90|90",
        Ingested.rows(
                file,
                "SELECT count(*) FILTER (role = 'actor'), count(*) FILTER (role = 'recipient') FROM participants")
            .get(0));
    assertEquals(
        Ingested.value(file, "SELECT sum(len(said_by)) FROM events"),
        Ingested.value(file, "SELECT count(*) FROM chain_links WHERE position = 1"));
    assertEquals("90", Ingested.value(file, "SELECT sum(events) FROM dyad_day"));
    assertEquals("90", Ingested.value(file, "SELECT sum(events) FROM dyad_month"));
  }

  private void assertNothingDangles() throws SQLException {
    assertEquals(List.of(), StoreCheck.problems(file));
  }
}
