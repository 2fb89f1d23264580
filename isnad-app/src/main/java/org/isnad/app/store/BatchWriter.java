package org.isnad.app.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.app.story.Act;
import org.isnad.app.story.AgreementMention;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;
import org.isnad.record.EventRecord;
import org.isnad.text.TextRepair;

/** Writes one batch of coded articles, with all that follows from them, in one transaction. */
final class BatchWriter {
  private final Store store;
  private final Connection connection;
  private final TextGroups textGroups;
  private final StoryTables stories;
  private final AgreementTables agreements;

  BatchWriter(Store store) {
    this.store = store;
    this.connection = store.connection();
    this.textGroups = new TextGroups(connection);
    this.stories = new StoryTables(connection);
    this.agreements = new AgreementTables(connection);
  }

  /** What is stored under an id: hash of the content, and the run that stored it. */
  record Known(String hash, long run) {}

  /** An article to be coded. */
  record Arrival(Article article, String hash) {}

  /** A coded article to be stored. */
  record Coded(CodedArticle coded, String hash) {}

  StoreException failed(SQLException e) {
    return store.failed(e);
  }

  long beginRun(IngestRun.Plan plan) {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT coalesce(max(run), 0) + 1 FROM runs")) {
      found.next();
      long run = found.getLong(1);
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO runs (run, started, inputs, program) VALUES (?, now()::TIMESTAMP, ?::VARCHAR[], ?)")) {
        insert.setLong(1, run);
        insert.setArray(2, connection.createArrayOf("VARCHAR", plan.inputs().toArray()));
        insert.setString(3, plan.program());
        insert.execute();
      }
      return run;
    } catch (SQLException e) {
      throw store.failed(e);
    }
  }

  void endRun(long run, IngestTotals totals) {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE runs SET ended = now()::TIMESTAMP, coded = ?, replaced = ?, known = ?, failed = ?,"
                + " events = ? WHERE run = ?")) {
      update.setInt(1, totals.coded());
      update.setInt(2, totals.replaced());
      update.setInt(3, totals.known());
      update.setInt(4, totals.failed());
      update.setInt(5, totals.events());
      update.setLong(6, run);
      update.execute();
    } catch (SQLException e) {
      throw store.failed(e);
    }
  }

  /** What is stored of these ids. */
  Map<String, Known> known(List<String> ids) throws SQLException {
    Map<String, Known> known = new HashMap<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT id, content_hash, run FROM articles WHERE id IN (SELECT unnest(?::VARCHAR[]))")) {
      select.setArray(1, connection.createArrayOf("VARCHAR", ids.toArray()));
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          known.put(found.getString(1), new Known(found.getString(2), found.getLong(3)));
        }
      }
    }
    return known;
  }

  /**
   * Writes a batch.
   *
   * @param replaced ids whose stored articles go first
   * @return what the text index is to take over
   */
  List<TextIndex.Entry> write(long run, List<Coded> batch, Set<String> replaced)
      throws SQLException {
    connection.setAutoCommit(false);
    try {
      Set<Long> touched = new LinkedHashSet<>();
      Set<String> parties = new LinkedHashSet<>();
      remove(replaced, touched, parties);
      List<TextIndex.Entry> entries = insert(run, batch, touched, parties);
      stories.recount(touched);
      agreements.rebuild(parties);
      connection.commit();
      return entries;
    } catch (SQLException | RuntimeException | Error e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private void remove(Set<String> ids, Set<Long> touched, Set<String> parties) throws SQLException {
    if (ids.isEmpty()) {
      return;
    }
    Array array = connection.createArrayOf("VARCHAR", ids.toArray());
    touched.addAll(stories.of(array));
    parties.addAll(agreements.partiesOf(array));
    for (String sql :
        List.of(
            "DELETE FROM text_bands WHERE seq IN (SELECT seq FROM articles WHERE id IN (SELECT unnest(?::VARCHAR[])))",
            "DELETE FROM dyads WHERE seq IN (SELECT seq FROM articles WHERE id IN (SELECT unnest(?::VARCHAR[])))",
            "DELETE FROM events WHERE document IN (SELECT unnest(?::VARCHAR[]))",
            "DELETE FROM articles WHERE id IN (SELECT unnest(?::VARCHAR[]))")) {
      try (PreparedStatement delete = connection.prepareStatement(sql)) {
        delete.setArray(1, array);
        delete.execute();
      }
    }
  }

  private List<TextIndex.Entry> insert(
      long run, List<Coded> batch, Set<Long> touched, Set<String> parties) throws SQLException {
    long seq = nextSeq();
    List<String> repaired = new ArrayList<>();
    batch.forEach(c -> repaired.add(TextRepair.repair(c.coded().article().text()).text()));
    List<TextGroups.Placed> texts = textGroups.place(seq, repaired);
    List<List<Act>> acts = new ArrayList<>();
    batch.forEach(c -> acts.add(acts(c.coded())));
    StoryTables.Assigner assigner = stories.open(acts);
    List<EventRows.Row> rows = new ArrayList<>();
    List<TextIndex.Entry> entries = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      CodedArticle coded = batch.get(i).coded();
      for (int k = 0; k < coded.events().size(); k++) {
        EventRecord event = coded.events().get(k);
        long story = assigner.assign(coded.article().id(), acts.get(i).get(k));
        touched.add(story);
        AgreementMention.of(event).ifPresent(m -> parties.add(m.partyKey()));
        rows.add(new EventRows.Row(event, seq + i, k + 1, story, Sentences.of(coded, event)));
      }
      entries.add(TextIndex.Entry.of(seq + i, coded.article(), repaired.get(i)));
    }
    insertArticles(run, seq, batch, texts);
    EventRows.insert(connection, rows);
    insertDyads(seq);
    assigner.save();
    return entries;
  }

  private static List<Act> acts(CodedArticle coded) {
    return coded.events().stream().map(e -> Act.of(e, Sentences.of(coded, e))).toList();
  }

  /** Grows only: the index tells by it what it lacks. An article replaced gets a new one. */
  private long nextSeq() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("SELECT coalesce(max(seq), 0) + 1 FROM articles")) {
      found.next();
      return found.getLong(1);
    }
  }

  private void insertArticles(long run, long seq, List<Coded> batch, List<TextGroups.Placed> texts)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::INTEGER[],"
                + " ?::VARCHAR[])")) {
      for (int i = 0; i < batch.size(); i++) {
        Article article = batch.get(i).coded().article();
        insert.setLong(1, seq + i);
        insert.setString(2, article.id());
        insert.setString(3, batch.get(i).hash());
        insert.setLong(4, run);
        insert.setDate(5, article.date().map(Date::valueOf).orElse(null));
        insert.setString(6, article.source().orElse(null));
        insert.setString(7, article.url().orElse(null));
        insert.setString(8, article.title().orElse(null));
        insert.setString(9, article.text());
        insert.setInt(10, batch.get(i).coded().events().size());
        insert.setLong(11, texts.get(i).group());
        insert.setArray(12, connection.createArrayOf("INTEGER", boxed(texts.get(i).signature())));
        insert.setArray(13, connection.createArrayOf("VARCHAR", article.authors().toArray()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    textGroups.save(seq, texts);
  }

  /** The pairs of countries of the events of a batch. */
  private void insertDyads(long firstSeq) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO dyads SELECT * FROM event_dyads WHERE seq >= ?")) {
      insert.setLong(1, firstSeq);
      insert.execute();
    }
  }

  private static Object[] boxed(int[] values) {
    Object[] boxed = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      boxed[i] = values[i];
    }
    return boxed;
  }
}
