package org.isnad.app.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.isnad.app.store.ConnectionPool;
import org.isnad.app.store.Ingested;
import org.isnad.app.store.SearchFilter;
import org.isnad.app.store.Store;
import org.isnad.app.store.StoreReader;
import org.isnad.app.store.TestArticles;
import org.isnad.app.store.TextSearcher;
import org.isnad.record.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page finds in memory is what a search of the store finds. */
class ExplorerTest {
  private static final List<String> COUNTRIES = List.of("IRQ", "IRN", "SYR", "USA", "FRA");

  @TempDir private static Path folder;
  private static Store store;
  private static ConnectionPool pool;
  private static Optional<TextSearcher> texts;
  private static Explorer explorer;

  @BeforeAll
  static void open() {
    Path file = folder.resolve("explored.duckdb");
    List<Article> articles = new ArrayList<>(TestArticles.articles(120));
    articles.add(Article.of("undated", "نص بلا تاريخ عن اتفاق"));
    Ingested.run(file, articles);
    // Articles that were coded again stand behind all others.
    articles.set(3, TestArticles.withText(articles.get(3), "نص آخر عن الحكومة"));
    Ingested.run(file, articles);
    store = Store.openToRead(file);
    pool = new ConnectionPool(store, 2);
    texts = TextSearcher.open(store);
    explorer = Explorer.open(store, pool, notice -> {});
  }

  @AfterAll
  static void close() {
    explorer.close();
    texts.ifPresent(TextSearcher::close);
    pool.close();
    store.close();
  }

  private static Question random(Random random) {
    LocalDate from = LocalDate.of(2013, 1, 1).plusDays(random.nextInt(300));
    SearchFilter filter =
        new SearchFilter(
            some(random, List.of("ASSAULT", "CONSULT", "SUPPORT", "AID")),
            some(random, List.of("visit", "aerial")),
            some(random, List.of("IRQ", "IRQ/GOV", "-/GOV", "-/MIL", "SomeBody", "ات")),
            some(random, List.of("USA", "EGY/GOV", "nobody")),
            random.nextInt(4) == 0
                ? List.of(any(random, COUNTRIES), any(random, COUNTRIES))
                : List.of(),
            random.nextInt(3) == 0 ? Optional.of(from) : Optional.empty(),
            random.nextInt(3) == 0 ? Optional.of(from.plusDays(90)) : Optional.empty(),
            some(random, List.of("asserted", "negated")),
            random.nextInt(5) == 0 ? 2 : 0,
            some(random, List.of("Outlet 1", "Outlet 2", "Outlet 3")),
            random.nextInt(5) == 0
                ? Optional.of(any(random, List.of("IRQ", "bagh", "SYR")))
                : Optional.empty());
    return new Question(
        filter,
        random.nextInt(4) == 0
            ? Optional.of(any(random, List.of("اتفاق", "title:17", "حكومة")))
            : Optional.empty());
  }

  private static List<String> some(Random random, List<String> values) {
    return random.nextInt(4) == 0 ? List.of(any(random, values), any(random, values)) : List.of();
  }

  private static String any(Random random, List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static Set<String> inMemory(Question question) {
    Set<String> ids = new HashSet<>();
    Optional<String> cursor = Optional.empty();
    do {
      EventPage page = explorer.events(question, cursor, 7);
      page.events().forEach(e -> assertTrue(ids.add(e.json().path("id").asText())));
      cursor = page.next();
    } while (cursor.isPresent());
    return ids;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void filtersFindWhatTheStoreFinds(long seed) {
    Random random = new Random(seed);
    StoreReader reader = new StoreReader(store);
    for (int i = 0; i < 40; i++) {
      Question question = random(random);
      Set<String> expected = new HashSet<>();
      reader
          .search(question.filter(), question.text(), 10_000)
          .events()
          .forEach(found -> expected.add(found.event().id()));
      assertEquals(expected, inMemory(question), question::toString);
    }
  }

  @Test
  void pagesRunFromNewToOldAndUndatedLast() {
    List<String> days = new ArrayList<>();
    explorer
        .events(Question.ALL, Optional.empty(), 10_000)
        .events()
        .forEach(e -> days.add(e.json().path("first_day").asText("null")));
    assertEquals(363, days.size());
    List<String> dated = days.subList(0, 360);
    assertEquals(dated.stream().sorted(java.util.Comparator.reverseOrder()).toList(), dated);
    assertEquals(List.of("null", "null", "null"), days.subList(360, 363));
  }

  @Test
  void countsAddUpToTheEvents() {
    Facets facets = explorer.facets(Question.ALL);
    assertEquals(363, facets.events());
    assertEquals(121, facets.articles());
    assertEquals(363, facets.types().values().stream().mapToInt(i -> i).sum());
    Timeline timeline = explorer.timeline(Question.ALL);
    int inTime = 0;
    List<Timeline.Bar> bars = new ArrayList<>(timeline.bars());
    timeline.earlier().ifPresent(bars::add);
    timeline.later().ifPresent(bars::add);
    for (Timeline.Bar bar : bars) {
      inTime += bar.types().values().stream().mapToInt(i -> i).sum();
      assertTrue(!bar.to().isBefore(bar.from()), bar::toString);
    }
    assertEquals(360, inTime);
    PlaceCounts places = explorer.places(Question.ALL);
    assertEquals(
        363,
        places.unplaced() + places.points().stream().mapToInt(PlaceCounts.Point::events).sum());
  }

  @Test
  void fewEventsFarFromTheRestStandApart() {
    Timeline timeline =
        explorer.timeline(
            new Question(
                new SearchFilter(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.of(LocalDate.of(2013, 1, 1)),
                    Optional.of(LocalDate.of(2013, 4, 5)),
                    List.of(),
                    0,
                    List.of(),
                    Optional.empty()),
                Optional.empty()));
    assertTrue(timeline.earlier().isPresent());
    LocalDate first = timeline.bars().get(0).from();
    assertTrue(timeline.earlier().get().to().isBefore(first), timeline::toString);
  }
}
