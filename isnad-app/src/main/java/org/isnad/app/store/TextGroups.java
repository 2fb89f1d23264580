package org.isnad.app.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.app.story.NearCopies;

/** Numbers texts so that near copies share a number: the {@code seq} of the first of them. */
final class TextGroups {
  private final Connection connection;

  TextGroups(Connection connection) {
    this.connection = connection;
  }

  /** A text with its signature and the number that it shares with its copies. */
  record Placed(int[] signature, long group) {}

  /**
   * Finds the group of each text of a batch.
   *
   * @param seq of the first article of the batch
   * @param repaired texts of the batch
   */
  List<Placed> place(long seq, List<String> repaired) throws SQLException {
    List<int[]> signatures = repaired.stream().map(NearCopies::signature).toList();
    Map<Long, List<Placed>> byBand = stored(signatures);
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < signatures.size(); i++) {
      int[] signature = signatures.get(i);
      Placed text = new Placed(signature, group(signature, byBand, seq + i));
      placed.add(text);
      for (long band : NearCopies.bands(signature)) {
        byBand.computeIfAbsent(band, b -> new ArrayList<>()).add(text);
      }
    }
    return placed;
  }

  private static long group(int[] signature, Map<Long, List<Placed>> byBand, long own) {
    double best = 0;
    long group = own;
    for (long band : NearCopies.bands(signature)) {
      for (Placed other : byBand.getOrDefault(band, List.of())) {
        double similarity = NearCopies.similarity(signature, other.signature());
        if (similarity >= NearCopies.THRESHOLD && similarity > best) {
          best = similarity;
          group = other.group();
        }
      }
    }
    return group;
  }

  private Map<Long, List<Placed>> stored(List<int[]> signatures) throws SQLException {
    Set<Long> bands = new LinkedHashSet<>();
    for (int[] signature : signatures) {
      for (long band : NearCopies.bands(signature)) {
        bands.add(band);
      }
    }
    Map<Long, List<Placed>> byBand = new HashMap<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT b.band, a.text_group, a.signature FROM text_bands b JOIN articles a ON a.seq = b.seq"
                + " WHERE b.band IN (SELECT unnest(?::BIGINT[])) ORDER BY a.seq")) {
      select.setArray(1, connection.createArrayOf("BIGINT", bands.toArray()));
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          byBand
              .computeIfAbsent(found.getLong(1), b -> new ArrayList<>())
              .add(new Placed(ints(found.getArray(3)), found.getLong(2)));
        }
      }
    }
    return byBand;
  }

  private static int[] ints(Array array) throws SQLException {
    Object[] boxed = (Object[]) array.getArray();
    int[] ints = new int[boxed.length];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = (Integer) boxed[i];
    }
    return ints;
  }

  /** Remembers the bands of a batch. */
  void save(long seq, List<Placed> placed) throws SQLException {
    List<Object> bands = new ArrayList<>();
    List<Object> seqs = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      for (long band : NearCopies.bands(placed.get(i).signature())) {
        bands.add(band);
        seqs.add(seq + i);
      }
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO text_bands SELECT unnest(?::BIGINT[]), unnest(?::BIGINT[])")) {
      insert.setArray(1, connection.createArrayOf("BIGINT", bands.toArray()));
      insert.setArray(2, connection.createArrayOf("BIGINT", seqs.toArray()));
      insert.execute();
    }
  }
}
