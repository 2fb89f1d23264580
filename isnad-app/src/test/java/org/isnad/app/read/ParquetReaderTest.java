package org.isnad.app.read;

import static org.isnad.app.read.Inputs.NEWS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetReaderTest {
  @TempDir Path folder;

  private byte[] parquet(String select) throws Exception {
    Path file = folder.resolve("made.parquet");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("COPY (" + select + ") TO '" + file + "' (FORMAT parquet)");
    }
    return Files.readAllBytes(file);
  }

  private byte[] rows(int count) throws Exception {
    return parquet(
        "SELECT 'n' || i AS id, '"
            + NEWS
            + "' AS text, DATE '2022-03-01' AS date, 7 AS other"
            + " FROM range("
            + count
            + ") t(i)");
  }

  @Test
  void rowsAreArticles() throws Exception {
    Collected read = Inputs.read("a.parquet", rows(3));
    assertEquals(List.of("n0", "n1", "n2"), read.ids());
    assertEquals(NEWS, read.articles.get(0).text());
    assertEquals(Optional.of(LocalDate.of(2022, 3, 1)), read.articles.get(0).date());
    assertEquals(List.of(), read.problems);
  }

  @Test
  void rowsWithoutTextAreNamed() throws Exception {
    byte[] file = parquet("SELECT * FROM (VALUES ('a', NULL), ('b', '" + NEWS + "')) t(id, text)");
    Collected read = Inputs.read("a.parquet", file);
    assertEquals(List.of("b"), read.ids());
    assertEquals(
        List.of("a.parquet:1: the text is blank; give a file with text"),
        read.problems.stream().map(ReadProblem::message).toList());
  }

  @Test
  void aMissingColumnIsNamed() throws Exception {
    Collected read = Inputs.read("a.parquet", parquet("SELECT 1 AS id, 'x' AS body"));
    assertEquals(List.of(ReadProblem.Kind.NO_COLUMN), read.kinds());
    assertTrue(read.problems.get(0).cause().endsWith("the table has: id, body"));
  }

  @Test
  void aCutFileIsNamedInOneLine() throws Exception {
    byte[] whole = rows(50);
    for (int length = 4; length < whole.length; length += whole.length / 7) {
      Collected read = Inputs.read("a.parquet", Arrays.copyOf(whole, length));
      assertEquals(List.of(ReadProblem.Kind.CUT_SHORT), read.kinds());
      assertEquals(1, read.problems.get(0).message().lines().count());
    }
  }
}
