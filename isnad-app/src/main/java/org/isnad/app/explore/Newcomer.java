package org.isnad.app.explore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article that was stored after the columns were read.
 *
 * @param seq its number
 * @param rowIds rows of its events, in order
 * @param stories that they tell
 */
record Newcomer(int seq, List<Long> rowIds, List<Long> stories) {
  /** Reads it; empty if there is no article of this id. */
  static Optional<Newcomer> read(Connection connection, String id) throws SQLException {
    int seq;
    try (PreparedStatement select =
        connection.prepareStatement("SELECT seq FROM articles WHERE id = ?")) {
      select.setString(1, id);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        seq = row.getInt(1);
      }
    }
    List<Long> rowIds = new ArrayList<>();
    List<Long> stories = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT rowid, story FROM events WHERE seq = ? ORDER BY number")) {
      select.setInt(1, seq);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rowIds.add(row.getLong(1));
          stories.add(row.getLong(2));
        }
      }
    }
    return Optional.of(new Newcomer(seq, rowIds, stories));
  }
}
