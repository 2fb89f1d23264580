package org.isnad.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.isnad.record.Article;
import org.isnad.record.EventRecord;
import org.isnad.record.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeUpStoreTest {
  private static final int EVENTS = 3000;

  @TempDir private static Path folder;
  private static Path file;

  private static Path filled(String name, long seed) {
    Path file = folder.resolve(name);
    try (Store store = Store.openToWrite(file)) {
      MadeUpStore.fill(store, new MadeUpStore.Plan(EVENTS, seed));
    }
    return file;
  }

  @BeforeAll
  static void fill() {
    file = filled("made-up.duckdb", 7);
  }

  @Test
  void holdsWhatWasAskedFor() throws SQLException {
    assertEquals("3000", Ingested.value(file, "SELECT count(DISTINCT id) FROM events"));
    assertEquals("16", Ingested.value(file, "SELECT count(DISTINCT event) FROM events"));
    assertEquals(
        "0", Ingested.value(file, "SELECT count(*) FROM events ANTI JOIN stories USING (story)"));
    assertEquals(
        "0", Ingested.value(file, "SELECT count(*) FROM events ANTI JOIN articles USING (seq)"));
    assertEquals(
        "0", Ingested.value(file, "SELECT count(*) FROM stories WHERE witnesses > articles"));
    assertTrue(
        Integer.parseInt(Ingested.value(file, "SELECT count(*) FROM stories WHERE witnesses > 2"))
            > 20);
  }

  @Test
  void wordsStandWhereTheyAreSaidToStand() {
    try (Store store = Store.openToRead(file)) {
      StoreReader reader = new StoreReader(store);
      for (StoreReader.Found found :
          reader.search(SearchFilter.ALL, Optional.empty(), 300).events()) {
        Article article = reader.article(found.seq());
        EventRecord event = found.event();
        assertStands(article, event.trigger());
        event.actor().forEach(a -> assertStands(article, a.words()));
        event.recipient().forEach(r -> assertStands(article, r.words()));
        event.place().ifPresent(p -> assertStands(article, p.words()));
        event.saidBy().forEach(s -> assertStands(article, s.words()));
      }
    }
  }

  private static void assertStands(Article article, Words words) {
    String text = article.text();
    int from = text.offsetByCodePoints(0, words.start());
    int to = text.offsetByCodePoints(0, words.end());
    assertEquals(words.text(), text.substring(from, to));
  }

  @Test
  void sameSeedGivesTheSameStoreAndAnotherSeedAnother() throws SQLException {
    String sum = "SELECT bit_xor(hash(e)) FROM events e";
    String first = Ingested.value(file, sum);
    assertEquals(first, Ingested.value(filled("same.duckdb", 7), sum));
    assertTrue(!first.equals(Ingested.value(filled("other.duckdb", 8), sum)));
  }

  @Test
  void nothingToMakeUpIsRefused() {
    assertEquals(
        "events 0 is less than 1",
        assertThrows(IllegalArgumentException.class, () -> new MadeUpStore.Plan(0, 1))
            .getMessage());
  }

  @Test
  void queriesAfterAnSqlQueryStillRun() {
    try (Store store = Store.openToRead(file)) {
      SqlQuery.Rows rows =
          new SqlQuery.Rows() {
            @Override
            public void header(List<String> columns) {
              assertEquals(List.of("n"), columns);
            }

            @Override
            public boolean row(List<String> values) {
              assertEquals(List.of("3000"), values);
              return true;
            }
          };
      SqlQuery.run(store, "SELECT count(*) AS n FROM events", rows);
      SqlQuery.run(store, "SELECT count(*) AS n FROM events", rows);
    }
  }
}
