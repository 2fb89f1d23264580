package org.isnad.app.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.app.export.RecordReader;
import org.isnad.app.story.AgreementMention;
import org.isnad.app.story.AgreementRegister;
import org.isnad.app.story.RegisteredAgreement;

/** Keeps the register of agreements: makes the rows of given parties anew from all mentions. */
final class AgreementTables {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Connection connection;

  AgreementTables(Connection connection) {
    this.connection = connection;
  }

  /** The party keys of the agreements that these documents mention. */
  List<String> partiesOf(Array documents) throws SQLException {
    List<String> keys = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT DISTINCT party_key FROM events WHERE party_key IS NOT NULL"
                + " AND document IN (SELECT unnest(?::VARCHAR[]))")) {
      select.setArray(1, documents);
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          keys.add(found.getString(1));
        }
      }
    }
    return keys;
  }

  void rebuild(Set<String> partyKeys) throws SQLException {
    if (partyKeys.isEmpty()) {
      return;
    }
    Array keys = connection.createArrayOf("VARCHAR", partyKeys.toArray());
    delete(keys);
    for (List<AgreementMention> mentions : mentions(keys).values()) {
      for (RegisteredAgreement agreement : AgreementRegister.of(mentions)) {
        insert(agreement);
      }
    }
  }

  private void delete(Array keys) throws SQLException {
    for (String sql :
        List.of(
            "DELETE FROM agreement_mentions WHERE agreement IN (SELECT agreement FROM agreements"
                + " WHERE party_key IN (SELECT unnest(?::VARCHAR[])))",
            "DELETE FROM agreements WHERE party_key IN (SELECT unnest(?::VARCHAR[]))")) {
      try (PreparedStatement delete = connection.prepareStatement(sql)) {
        delete.setArray(1, keys);
        delete.execute();
      }
    }
  }

  private Map<String, List<AgreementMention>> mentions(Array keys) throws SQLException {
    Map<String, List<AgreementMention>> mentions = new LinkedHashMap<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT to_json(e)::VARCHAR FROM events e WHERE party_key IN (SELECT unnest(?::VARCHAR[]))"
                + " ORDER BY seq, number")) {
      select.setArray(1, keys);
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          AgreementMention.of(RecordReader.event(JSON.readTree(found.getString(1))))
              .ifPresent(
                  m -> mentions.computeIfAbsent(m.partyKey(), k -> new ArrayList<>()).add(m));
        }
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("DuckDB wrote broken JSON", e);
    }
    return mentions;
  }

  private void insert(RegisteredAgreement a) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO agreements VALUES"
                + " (?, ?, ?, ?, ?, ?::VARCHAR[], ?::VARCHAR[], ?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, a.id());
      insert.setString(2, a.mentions().get(0).partyKey());
      insert.setString(3, a.kind());
      insert.setString(4, a.subject().orElse(null));
      insert.setString(5, a.name());
      insert.setArray(6, connection.createArrayOf("VARCHAR", a.parties().toArray()));
      insert.setArray(7, connection.createArrayOf("VARCHAR", a.signers().toArray()));
      insert.setString(8, a.place().orElse(null));
      insert.setString(9, a.dates().proposed().orElse(null));
      insert.setString(10, a.dates().signed().orElse(null));
      insert.setString(11, a.dates().ratified().orElse(null));
      insert.setString(12, a.dates().inForce().orElse(null));
      insert.setString(13, a.dates().brokenOff().orElse(null));
      insert.setString(14, a.predecessor().orElse(null));
      insert.setInt(
          15, (int) a.mentions().stream().map(AgreementMention::document).distinct().count());
      insert.execute();
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO agreement_mentions VALUES (?, ?, ?)")) {
      for (AgreementMention mention : a.mentions()) {
        insert.setString(1, a.id());
        insert.setString(2, mention.event());
        insert.setString(3, mention.stage());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
