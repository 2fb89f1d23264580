package org.isnad.app.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Reads Parquet with DuckDB, one row an article. Its table of contents stands at the end of the
 * file, so the bytes are first copied to a temporary file, of bounded size.
 */
final class ParquetReader implements SourceReader {
  private static final long MOST_BYTES = 16L << 30;

  private final Intake intake;
  private final Columns columns;

  ParquetReader(Intake intake) {
    this.intake = intake;
    this.columns = intake.options().columns();
  }

  @Override
  public void read(Source source, ArticleSink sink) throws IOException {
    Path copy = Files.createTempFile("isnad-", ".parquet");
    try {
      if (copy(source.stream(), copy)) {
        readFile(copy, source, sink);
      } else {
        TextCheck check = new TextCheck(source.name(), OptionalLong.empty());
        sink.problem(check.tooLong("the file", MOST_BYTES + " bytes"));
      }
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static boolean copy(InputStream from, Path to) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long copied = 0;
    try (var out = Files.newOutputStream(to)) {
      for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
        copied += n;
        if (copied > MOST_BYTES) {
          return false;
        }
        out.write(buffer, 0, n);
      }
    }
    return true;
  }

  private void readFile(Path file, Source source, ArticleSink sink) {
    Properties settings = new Properties();
    settings.setProperty("memory_limit", "512MB");
    settings.setProperty("threads", "1");
    settings.setProperty("jdbc_stream_results", "true");
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    long row = 0;
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings);
        Statement statement = connection.createStatement()) {
      Map<ArticleField, String> found = columns(statement, file);
      if (!found.containsKey(ArticleField.TEXT)) {
        sink.problem(noColumn(statement, file, source));
        return;
      }
      List<ArticleField> fields = List.copyOf(found.keySet());
      try (ResultSet rows = statement.executeQuery(select(found, file))) {
        while (sink.wantsMore() && rows.next()) {
          row++;
          deliver(rows, fields, new TextCheck(source.name(), OptionalLong.of(row)), sink);
        }
      }
    } catch (SQLException e) {
      String where = row == 0 ? "" : " behind row " + row;
      sink.problem(
          ReadProblem.of(
              ReadProblem.Kind.CUT_SHORT,
              source.name(),
              "this is no whole Parquet file" + where + " (" + message(e) + ")",
              "fetch it again; what stood before was read"));
    }
  }

  private static String message(SQLException e) {
    String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return ReadErrors.oneLine(first.replaceAll("[^ \"']*isnad-[0-9]+\\.parquet", "the file"));
  }

  private Map<ArticleField, String> columns(Statement statement, Path file) throws SQLException {
    Map<ArticleField, String> found = new EnumMap<>(ArticleField.class);
    for (String name : names(statement, file)) {
      columns.findField(name).ifPresent(field -> found.putIfAbsent(field, name));
    }
    return found;
  }

  private static List<String> names(Statement statement, Path file) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet described =
        statement.executeQuery("DESCRIBE SELECT * FROM read_parquet(" + quoted(file) + ")")) {
      while (described.next()) {
        names.add(described.getString(1));
      }
    }
    return names;
  }

  private ReadProblem noColumn(Statement statement, Path file, Source source) throws SQLException {
    return ReadProblem.of(
        ReadProblem.Kind.NO_COLUMN,
        source.name(),
        "there is no column \""
            + columns.of(ArticleField.TEXT)
            + "\"; the table has: "
            + ReadErrors.oneLine(String.join(", ", names(statement, file))),
        "name the column of the text with --text-column");
  }

  /** Texts beyond the longest are cut, and then refused for their length. */
  private static String select(Map<ArticleField, String> found, Path file) {
    return found.values().stream()
        .map(name -> "\"" + name.replace("\"", "\"\"") + "\"")
        .map(name -> "left(CAST(" + name + " AS VARCHAR), " + (TextCheck.LONGEST + 1) + ")")
        .collect(Collectors.joining(", ", "SELECT ", " FROM read_parquet(" + quoted(file) + ")"));
  }

  private static String quoted(Path file) {
    return "'" + file.toString().replace("'", "''") + "'";
  }

  private void deliver(ResultSet row, List<ArticleField> fields, TextCheck check, ArticleSink sink)
      throws SQLException {
    Map<ArticleField, String> values = new EnumMap<>(ArticleField.class);
    for (int i = 0; i < fields.size(); i++) {
      ArticleField field = fields.get(i);
      Optional.ofNullable(row.getString(i + 1)).ifPresent(value -> values.put(field, value));
    }
    String id = check.file() + ":" + check.line().orElseThrow();
    intake.deliver(new ArticleFields(values), id, check, sink);
  }
}
