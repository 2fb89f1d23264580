package org.isnad.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Fills a store with made-up events, to measure what queries over a large one take.
 *
 * <p>Tables and columns are those of a real store, skew is as in news: {@code store/made-up} tells
 * how. The words of an event stand in its article at the offsets that the event gives. What only
 * ingesting needs is left empty, so a filled store is to be searched, not to be added to.
 */
public final class MadeUpStore {
  /** So many articles at a time, that memory may be small. */
  private static final long SLICE = 20_000;

  private MadeUpStore() {}

  /**
   * What to make up.
   *
   * @param events how many, at least 1
   * @param seed the same store for the same seed
   */
  public record Plan(int events, long seed) {
    public Plan {
      if (events < 1) {
        throw new IllegalArgumentException("events " + events + " is less than 1");
      }
    }
  }

  /**
   * Fills a store; a million events take about a minute.
   *
   * @param store open to write, empty
   */
  public static void fill(Store store, Plan plan) {
    try (Statement statement = store.connection().createStatement()) {
      statement.execute("SET VARIABLE events = " + plan.events());
      statement.execute("SET VARIABLE seed = " + plan.seed());
      statement.execute(StoreSchema.script("/store/made-up/1-stories.sql"));
      String slice = StoreSchema.script("/store/made-up/2-articles.sql");
      long articles = articles(statement);
      for (long first = 1; first <= articles; first += SLICE) {
        statement.execute("SET VARIABLE first_seq = " + first);
        statement.execute("SET VARIABLE last_seq = " + (first + SLICE - 1));
        statement.execute(slice);
      }
      statement.execute(StoreSchema.script("/store/made-up/3-figures.sql"));
      statement.execute("CHECKPOINT");
    } catch (SQLException e) {
      throw store.failed(e);
    }
  }

  private static long articles(Statement statement) throws SQLException {
    try (ResultSet found = statement.executeQuery("SELECT max(seq)::BIGINT FROM made_tellings")) {
      found.next();
      return found.getLong(1);
    }
  }
}
