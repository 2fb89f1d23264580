package org.isnad.spark;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.app.read.ReadProblem;
import org.isnad.record.Article;
import org.jspecify.annotations.Nullable;

/** Rows of what readers find: an article, or a problem with an input. */
final class Found {
  static final StructType SCHEMA =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("date", DataTypes.StringType)
          .add("source", DataTypes.StringType)
          .add("url", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("file", DataTypes.StringType)
          .add("line", DataTypes.LongType)
          .add("kind", DataTypes.StringType)
          .add("cause", DataTypes.StringType)
          .add("remedy", DataTypes.StringType);

  private static final int TEXT = 1;
  private static final int FILE = 6;

  private Found() {}

  static Row of(Article article) {
    return RowFactory.create(
        article.id(),
        article.text(),
        article.date().map(LocalDate::toString).orElse(null),
        article.source().orElse(null),
        article.url().orElse(null),
        article.title().orElse(null),
        null,
        null,
        null,
        null,
        null);
  }

  /**
   * @param line in place of the problem's own; null keeps that
   */
  static Row of(ReadProblem problem, @Nullable Long line) {
    Long own = problem.line().isPresent() ? problem.line().getAsLong() : null;
    return RowFactory.create(
        null,
        null,
        null,
        null,
        null,
        null,
        problem.file(),
        line == null ? own : line,
        problem.kind().name(),
        problem.cause(),
        problem.remedy());
  }

  static boolean isArticle(Row row) {
    return !row.isNullAt(TEXT);
  }

  static Article article(Row row) {
    return new Article(
        row.getString(0),
        row.getString(TEXT),
        string(row, 2).map(LocalDate::parse),
        string(row, 3),
        string(row, 4),
        string(row, 5));
  }

  private static Optional<String> string(Row row, int column) {
    return Optional.ofNullable(row.getString(column));
  }

  /** A problem's columns, file to remedy, as a row of {@link Coded}. */
  static Row problem(Row row) {
    return Coded.bad(
        row.getString(FILE),
        row.isNullAt(FILE + 1) ? null : row.getLong(FILE + 1),
        row.getString(FILE + 2),
        row.getString(FILE + 3),
        row.getString(FILE + 4));
  }
}
