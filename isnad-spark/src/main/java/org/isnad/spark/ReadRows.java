package org.isnad.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.isnad.app.read.ArticleReaders;
import org.isnad.app.read.ArticleSink;
import org.isnad.app.read.ReadProblem;
import org.isnad.record.Article;

/**
 * Makes articles of the rows of a table. Each goes through the reader of JSON lines, so that it
 * meets the same checks as an article from anywhere else.
 */
final class ReadRows implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private static final List<String> FIELDS =
      List.of("id", "text", "date", "source", "url", "title");
  private static final int FILE = FIELDS.size();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Settings settings;

  ReadRows(Settings settings) {
    this.settings = settings;
  }

  /**
   * The columns that this reads: the article's fields, null where the table has none, the file and
   * the row's number in it.
   *
   * @throws UsageException if the table has no column {@code text}
   */
  static Dataset<Row> columns(Dataset<Row> table) {
    List<Column> columns = new ArrayList<>();
    for (String field : FIELDS) {
      Optional<String> name =
          Arrays.stream(table.columns())
              .filter(column -> column.toLowerCase(Locale.ROOT).equals(field))
              .findFirst();
      if (name.isEmpty() && field.equals("text")) {
        throw new UsageException(
            "the table has no column \"text\"; it has: " + String.join(", ", table.columns()));
      }
      columns.add(
          name.map(column -> table.col("`" + column + "`"))
              .orElseGet(() -> functions.lit(null))
              .cast("string"));
    }
    columns.add(functions.col("_metadata.file_path"));
    columns.add(functions.col("_metadata.row_index").plus(1));
    return table.select(columns.toArray(new Column[0]));
  }

  @Override
  public Iterator<Row> call(Row row) throws IOException {
    String file = InputFile.nameOf(new Path(java.net.URI.create(row.getString(FILE))));
    long number = row.getLong(FILE + 1);
    ObjectNode json = JSON.createObjectNode();
    for (int i = 0; i < FIELDS.size(); i++) {
      json.put(FIELDS.get(i), row.getString(i));
    }
    if (row.isNullAt(0) || row.getString(0).isBlank()) {
      json.put(FIELDS.get(0), file + ":" + number);
    }
    if (row.isNullAt(1)) {
      json.put(FIELDS.get(1), "");
    }
    byte[] line = JSON.writeValueAsBytes(json);
    List<Row> rows = new ArrayList<>(1);
    ArticleReaders readers = settings.readers();
    readers
        .ofStream(file, "row.jsonl", () -> new ByteArrayInputStream(line))
        .read(
            new ArticleSink() {
              @Override
              public void article(Article article) {
                rows.add(Found.of(article));
              }

              @Override
              public void problem(ReadProblem problem) {
                rows.add(Found.of(problem, number));
              }
            });
    return rows.iterator();
  }
}
