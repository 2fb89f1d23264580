package org.isnad.app.explore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The number of each article by its id. Immutable once read. */
final class ArticleIds {
  private final Map<String, Integer> seqs = new HashMap<>();

  static ArticleIds read(Connection connection) throws SQLException {
    ArticleIds ids = new ArticleIds();
    try (Statement select = connection.createStatement();
        ResultSet row = select.executeQuery("SELECT id, seq FROM articles")) {
      while (row.next()) {
        ids.seqs.put(row.getString(1), row.getInt(2));
      }
    }
    return ids;
  }

  Optional<Integer> seq(String id) {
    return Optional.ofNullable(seqs.get(id));
  }
}
