package org.isnad.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.isnad.record.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Full text together with filters. */
class TextSearchTest {
  private static final int ARTICLES = 150;

  private static final List<SearchFilter> FILTERS =
      List.of(
          SearchFilter.ALL,
          filter(List.of("ASSAULT"), List.of(), Optional.empty()),
          filter(List.of("CONSULT", "ACCUSE"), List.of("Outlet 3"), Optional.empty()),
          filter(List.of(), List.of(), Optional.of(LocalDate.of(2013, 3, 1))),
          filter(List.of("AID"), List.of(), Optional.empty()));

  @TempDir private static Path folder;
  private static Path file;

  private static SearchFilter filter(
      List<String> types, List<String> outlets, Optional<LocalDate> from) {
    return new SearchFilter(
        types,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        from,
        Optional.empty(),
        List.of(),
        0,
        outlets,
        Optional.empty());
  }

  @BeforeAll
  static void fill() {
    file = folder.resolve("texts.duckdb");
    List<Article> articles = new ArrayList<>(TestArticles.articles(ARTICLES));
    Ingested.run(file, articles);
    // Coded again, an article takes a number behind all others and leaves a gap.
    articles.set(8, TestArticles.withText(articles.get(8), "اتفاق اتفاق اتفاق"));
    Ingested.run(file, articles);
  }

  /** All events of the filter, article by article as full text orders those. */
  private static List<String> slowly(
      StoreReader reader, TextSearcher texts, SearchFilter filter, String query) {
    List<StoreReader.Found> all = new ArrayList<>();
    reader.each(filter, Optional.empty(), all::add);
    List<String> ids = new ArrayList<>();
    for (long seq : texts.rank(query).best(texts.search(query), Integer.MAX_VALUE)) {
      all.stream().filter(f -> f.seq() == seq).forEach(f -> ids.add(f.event().id()));
    }
    return ids;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "اتفاق",
        "وزير حكومة",
        "وزير OR حكومة OR عنوان",
        "حرب -سلام",
        "\"زار بغداد\"",
        "title:17",
        "source:Outlet",
        "عنوان",
        "كلمة لا توجد"
      })
  void filtersAndWordsTogetherFindWhatEachFindsInTheOrderOfTheWords(String query) {
    try (Store store = Store.openToRead(file);
        TextSearcher texts = TextSearcher.require(store)) {
      StoreReader reader = new StoreReader(store);
      for (SearchFilter filter : FILTERS) {
        List<String> expected = slowly(reader, texts, filter, query);
        for (int most : new int[] {1, 7, 10_000}) {
          StoreReader.Hits hits = reader.search(filter, Optional.of(query), most);
          assertEquals(expected.size(), hits.total(), filter::toString);
          assertEquals(
              expected.subList(0, Math.min(most, expected.size())),
              hits.events().stream().map(f -> f.event().id()).toList(),
              filter::toString);
        }
        assertEquals(expected.size(), reader.count(filter, Optional.of(query)));
      }
    }
  }

  @Test
  void theseQueriesFindSomeArticlesAndNotAll() {
    try (Store store = Store.openToRead(file);
        TextSearcher texts = TextSearcher.require(store)) {
      assertEquals(ARTICLES, texts.search("عنوان").cardinality());
      int some = texts.search("وزير حكومة").cardinality();
      assertTrue(some > 10 && some < ARTICLES, "found " + some);
    }
  }

  @Test
  void theArticleThatFitsBestComesFirst() {
    try (Store store = Store.openToRead(file)) {
      StoreReader.Hits hits =
          new StoreReader(store).search(SearchFilter.ALL, Optional.of("اتفاق"), 3);
      assertEquals(
          List.of("news/8:1", "news/8:2", "news/8:3"),
          hits.events().stream().map(f -> f.event().id()).toList());
      assertTrue(hits.total() > 300);
    }
  }

  @Test
  void setsOfArticlesPassThroughDuckDbUnchanged() throws Exception {
    for (int[] numbers : new int[][] {{}, {0}, {7}, {8}, {1, 9, 15, 16}, {100_003}}) {
      BitSet articles = new BitSet();
      for (int number : numbers) {
        articles.set(number);
      }
      assertEquals(articles, ArticleBits.articles(ArticleBits.bytes(articles)));
      try (Store store = Store.openToRead(file);
          var select =
              store
                  .connection()
                  .prepareStatement(
                      "SELECT bitstring_agg(n, 0, "
                          + (ArticleBits.size(articles) - 1)
                          + ")::BLOB FROM range(200000) AS r(n) WHERE "
                          + ArticleBits.condition("n", articles))) {
        select.setBytes(1, ArticleBits.bytes(articles));
        try (var row = select.executeQuery()) {
          assertTrue(row.next());
          assertEquals(articles, ArticleBits.articles(row.getBytes(1)));
        }
      }
    }
  }

  private static Path withIndexOfVersionOne(String name) throws IOException {
    Path old = folder.resolve(name);
    Ingested.run(old, TestArticles.articles(5));
    try (Store store = Store.openToRead(old);
        Directory directory = FSDirectory.open(store.indexFolder());
        IndexWriter writer =
            new IndexWriter(
                directory,
                new IndexWriterConfig(new ArabicAnalyzer())
                    .setOpenMode(IndexWriterConfig.OpenMode.CREATE))) {
      Document document = new Document();
      document.add(new StoredField("seq", 1L));
      document.add(new TextField("text", "وزير", Field.Store.NO));
      writer.addDocument(document);
      writer.setLiveCommitData(Map.of("seq", "5").entrySet());
      writer.commit();
    }
    return old;
  }

  @Test
  void indexOfAnOlderVersionIsRefusedWithTheRemedy() throws IOException {
    Path old = withIndexOfVersionOne("refused.duckdb");
    try (Store store = Store.openToRead(old)) {
      StoreReader reader = new StoreReader(store);
      String message =
          assertThrows(
                  StoreException.class,
                  () -> reader.search(SearchFilter.ALL, Optional.of("وزير"), 5))
              .getMessage();
      assertEquals(
          old
              + ".index: made by another version of Isnad; make it anew with: isnad reindex --store "
              + old,
          message);
      assertEquals(15, reader.search(SearchFilter.ALL, Optional.empty(), 5).total());
    }
  }

  @Test
  void indexOfAnOlderVersionIsMadeAnewBeforeArticlesAreAdded() throws IOException {
    Path old = withIndexOfVersionOne("renewed.duckdb");
    List<String> notices = new ArrayList<>();
    try (Store store = Store.openToWrite(old);
        TextIndex index = TextIndex.openToWrite(store, notices::add)) {
      index.catchUp(store);
    }
    assertEquals(List.of(old + ".index: made by another version of Isnad, is made anew"), notices);
    Ingested.run(old, TestArticles.articles(6));
    try (Store store = Store.openToRead(old);
        TextSearcher texts = TextSearcher.require(store)) {
      assertEquals(6, texts.search("عنوان").cardinality());
    }
  }

  @Test
  void storeWithoutIndexSaysHowToMakeOne() {
    Path bare = folder.resolve("bare.duckdb");
    Store.openToWrite(bare).close();
    try (Store store = Store.openToRead(bare)) {
      assertFalse(TextSearcher.open(store).isPresent());
      assertTrue(
          assertThrows(StoreException.class, () -> TextSearcher.require(store))
              .getMessage()
              .endsWith(
                  ".index: there is no text index; make it with: isnad reindex --store " + bare));
    }
  }
}
