package org.isnad.app.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;

/** Runs over a store in a temporary folder. */
public final class Ingested {
  private Ingested() {}

  public static IngestTotals run(Path file, List<Article> articles) {
    return run(file, articles, new FakeCoder(), new ArrayList<>());
  }

  /** With a coder of the test's own. */
  public static IngestTotals run(
      Path file, List<Article> articles, Function<Article, CodedArticle> coder) {
    return run(file, articles, coder, new ArrayList<>());
  }

  static IngestTotals run(
      Path file,
      List<Article> articles,
      Function<Article, CodedArticle> coder,
      List<String> messages) {
    return run(file, articles, () -> coder, messages);
  }

  /** With what opens the coder, should the run ask for one. */
  static IngestTotals run(
      Path file,
      List<Article> articles,
      Supplier<Function<Article, CodedArticle>> opener,
      List<String> messages) {
    try (Store store = Store.openToWrite(file);
        TextIndex index = TextIndex.openToWrite(store, notice -> {});
        IngestRun run =
            new IngestRun(
                store,
                index,
                new IngestRun.Plan(List.of("test"), "test", 2),
                opener,
                new IngestRun.Listener() {
                  @Override
                  public void failed(String message) {
                    messages.add(message);
                  }

                  @Override
                  public void stored(IngestTotals totals) {}
                })) {
      articles.forEach(run::add);
      return run.finish();
    }
  }

  /** The first column of the first row. */
  public static String value(Path file, String sql) throws SQLException {
    return rows(file, sql).get(0);
  }

  /** All rows, columns joined by a bar. */
  public static List<String> rows(Path file, String sql) throws SQLException {
    try (Store store = Store.openToRead(file);
        Statement statement = store.connection().createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        StringBuilder row = new StringBuilder(String.valueOf(found.getString(1)));
        for (int i = 2; i <= columns; i++) {
          row.append('|').append(found.getString(i));
        }
        rows.add(row.toString());
      }
      return rows;
    }
  }
}
