package org.isnad.app.correct;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of corrections. Rows are only added. Over one connection; not thread-safe. */
public final class Corrections {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String COLUMNS =
      "correction, event, document, verdict, machine, mended, coalesce(note, ''),"
          + " strftime(made, '%Y-%m-%dT%H:%M:%SZ')";

  private final Connection connection;

  public Corrections(Connection connection) {
    this.connection = connection;
  }

  /**
   * Adds one.
   *
   * @param correction its number and time are given here
   * @return the same with number and time
   */
  public Correction add(Correction correction) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO corrections SELECT (SELECT coalesce(max(correction), 0) + 1 FROM corrections),"
                + " ?, ?, (SELECT any_value(content_hash) FROM articles WHERE id = ?), ?, ?, ?, ?,"
                + " now()::TIMESTAMP")) {
      insert.setString(1, correction.event());
      insert.setString(2, correction.document());
      insert.setString(3, correction.document());
      insert.setString(4, correction.verdict().key());
      insert.setString(5, correction.machine().map(JsonNode::toString).orElse(null));
      insert.setString(6, correction.mended().map(JsonNode::toString).orElse(null));
      insert.setString(7, correction.note());
      insert.execute();
    }
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT " + COLUMNS + " FROM corrections ORDER BY correction DESC LIMIT 1")) {
      row.next();
      return read(row);
    }
  }

  /** What counts now for the records of an article. */
  public List<Correction> of(String document) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT " + COLUMNS + " FROM verdicts WHERE document = ? ORDER BY correction")) {
      select.setString(1, document);
      return all(select);
    }
  }

  /** What counts now, the newest first. */
  public List<Correction> before(long number, int most) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT "
                + COLUMNS
                + " FROM verdicts WHERE correction < ? ORDER BY correction DESC LIMIT ?")) {
      select.setLong(1, number);
      select.setInt(2, most);
      return all(select);
    }
  }

  /** How many records have been judged. */
  public long count() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM verdicts")) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Articles that hold a judged record, by id. */
  public List<String> documents() throws SQLException {
    List<String> documents = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT DISTINCT document FROM verdicts ORDER BY document")) {
      while (row.next()) {
        documents.add(row.getString(1));
      }
    }
    return documents;
  }

  private static List<Correction> all(PreparedStatement select) throws SQLException {
    List<Correction> all = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        all.add(read(row));
      }
    }
    return all;
  }

  private static Correction read(ResultSet row) throws SQLException {
    return new Correction(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        Verdict.of(row.getString(4)).orElseThrow(),
        json(row.getString(5)),
        json(row.getString(6)),
        row.getString(7),
        row.getString(8));
  }

  private static Optional<JsonNode> json(@Nullable String written) {
    try {
      return written == null ? Optional.empty() : Optional.of(JSON.readTree(written));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the table of corrections holds broken JSON", e);
    }
  }
}
