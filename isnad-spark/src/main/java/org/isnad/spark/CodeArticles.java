package org.isnad.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.isnad.app.export.JsonRecords;
import org.isnad.record.Article;
import org.isnad.record.EventRecord;

/** Codes articles, one after the other, and passes problems on. */
final class CodeArticles implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final LongAccumulator articles;

  /**
   * @param articles counts what was coded
   */
  CodeArticles(LongAccumulator articles) {
    this.articles = articles;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> found) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(found, 0), false)
        .flatMap(row -> rows(row).stream())
        .iterator();
  }

  private List<Row> rows(Row row) {
    if (!Found.isArticle(row)) {
      return List.of(Found.problem(row));
    }
    Article article = Found.article(row);
    try {
      List<Row> records = new ArrayList<>();
      for (EventRecord event : CoderPerExecutor.coder().code(article).events()) {
        records.add(Coded.record(JSON.writeValueAsString(JsonRecords.of(event))));
      }
      articles.add(1);
      return records;
    } catch (RuntimeException | JsonProcessingException | StackOverflowError e) {
      // A mistake of the program's must not cost the articles behind this one.
      return List.of(
          Coded.bad(
              article.id(), null, "NOT_CODED", e.toString(), "please report it with the text"));
    }
  }
}
