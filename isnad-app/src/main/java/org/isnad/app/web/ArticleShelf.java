package org.isnad.app.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.isnad.app.explore.Explorer;
import org.isnad.app.store.ConnectionPool;
import org.isnad.app.store.StoredNames;
import org.isnad.record.Article;

/** Reads articles out of the store. Thread-safe. */
final class ArticleShelf {
  /** Of those that full text finds, so many of the newest are looked at for an outlet. */
  private static final int MOST_FOUND = 20_000;

  private final ConnectionPool pool;
  private final Explorer explorer;

  ArticleShelf(ConnectionPool pool, Explorer explorer) {
    this.pool = pool;
    this.explorer = explorer;
  }

  /**
   * What to list.
   *
   * @param text words of the article
   * @param outlet as given
   * @param before only articles that arrived before this one
   * @param most at most so many
   */
  record Wanted(Optional<String> text, Optional<String> outlet, long before, int most) {}

  /** The article of an id. */
  Optional<StoredArticle> article(String id) {
    // By its number a column store finds an article at once, by its id it has to look at all.
    return explorer.seq(id).flatMap(seq -> pool.run(connection -> article(connection, seq)));
  }

  private static Optional<StoredArticle> article(Connection connection, int seq)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT seq, id, \"text\", date, source, url, title, authors FROM articles"
                + " WHERE seq = ?")) {
      select.setInt(1, seq);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        Article article =
            new Article(
                row.getString(2),
                row.getString(3),
                Optional.ofNullable(row.getDate(4)).map(java.sql.Date::toLocalDate),
                Optional.ofNullable(row.getString(5)),
                Optional.ofNullable(row.getString(6)),
                Optional.ofNullable(row.getString(7)),
                StoredNames.of(row.getArray(8)));
        return Optional.of(new StoredArticle(row.getLong(1), article));
      }
    }
  }

  /** Articles without their text, the last to arrive first. */
  List<ObjectNode> list(Wanted wanted) {
    Optional<BitSet> found = wanted.text().map(explorer::articles);
    return pool.run(connection -> list(connection, wanted, found));
  }

  /** Outlets are looked at later: without one, a page is all that is needed. */
  private static Object[] newest(BitSet found, Wanted wanted) {
    int most = wanted.outlet().isPresent() ? MOST_FOUND : wanted.most();
    List<Long> seqs = new ArrayList<>();
    int last = (int) Math.min(wanted.before() - 1, found.length());
    for (int seq = last < 0 ? -1 : found.previousSetBit(last);
        seq >= 0 && seqs.size() < most;
        seq = seq == 0 ? -1 : found.previousSetBit(seq - 1)) {
      seqs.add((long) seq);
    }
    return seqs.toArray();
  }

  /** The few rows first, then the texts that they begin with. */
  private static List<ObjectNode> list(Connection connection, Wanted wanted, Optional<BitSet> found)
      throws SQLException {
    List<ObjectNode> articles = new ArrayList<>();
    String among = found.isEmpty() ? "" : " AND seq IN (SELECT unnest(?::BIGINT[]))";
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT seq, id, title, date::VARCHAR, source, events, substring(\"text\", 1, 160)"
                + " FROM articles WHERE rowid IN (SELECT rowid FROM articles WHERE seq < ?"
                + " AND (?::VARCHAR IS NULL OR source = ?)"
                + among
                + " ORDER BY seq DESC LIMIT ?) ORDER BY seq DESC")) {
      select.setLong(1, wanted.before());
      if (wanted.outlet().isPresent()) {
        select.setString(2, wanted.outlet().get());
        select.setString(3, wanted.outlet().get());
      } else {
        select.setNull(2, Types.VARCHAR);
        select.setNull(3, Types.VARCHAR);
      }
      int next = 4;
      if (found.isPresent()) {
        select.setArray(next++, connection.createArrayOf("BIGINT", newest(found.get(), wanted)));
      }
      select.setInt(next, wanted.most());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          ObjectNode node = Json.MAPPER.createObjectNode();
          node.put("seq", row.getLong(1));
          node.put("id", row.getString(2));
          node.put("title", row.getString(3));
          node.put("date", row.getString(4));
          node.put("source", row.getString(5));
          node.put("events", row.getInt(6));
          node.put("begins", row.getString(7));
          articles.add(node);
        }
      }
    }
    return articles;
  }
}
