package org.isnad.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.app.export.RecordReader;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;
import org.isnad.record.EventRecord;
import org.isnad.record.Explanation;
import org.isnad.record.SaidBy;

/**
 * Codes the articles of {@code web/articles.jsonl} as the real coder once did ({@code
 * web/records.jsonl}), and any other article as one assault by its first four letters: the page can
 * be looked at without models.
 */
final class RecordedCoder implements Function<Article, CodedArticle> {
  private final List<JsonNode> articles = lines("/web/articles.jsonl");
  private final List<JsonNode> records = lines("/web/records.jsonl");

  private static List<JsonNode> lines(String resource) {
    List<JsonNode> nodes = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(RecordedCoder.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        nodes.add(TestServer.JSON.readTree(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return nodes;
  }

  /** The articles that it knows. */
  List<Article> articles() {
    return articles.stream()
        .map(
            node ->
                new Article(
                    node.path("id").asText(),
                    node.path("text").asText(),
                    Optional.ofNullable(node.path("date").textValue()).map(LocalDate::parse),
                    Optional.ofNullable(node.path("source").textValue()),
                    Optional.empty(),
                    Optional.ofNullable(node.path("title").textValue())))
        .toList();
  }

  @Override
  public CodedArticle apply(Article article) {
    Optional<String> known =
        articles.stream()
            .filter(a -> a.path("text").asText().equals(article.text()))
            .map(a -> a.path("id").asText())
            .findFirst();
    List<EventRecord> events = new ArrayList<>();
    for (JsonNode record : records) {
      if (record.path("document").asText().equals(known.orElse("hostile"))) {
        events.add(named(record, article, events.size() + 1));
      }
    }
    if (known.isEmpty()) {
      events.add(made(article));
    }
    return new CodedArticle(article, events, events.stream().map(RecordedCoder::why).toList());
  }

  private static EventRecord named(JsonNode record, Article article, int number) {
    ObjectNode copy = record.deepCopy();
    copy.put("id", article.id() + ":" + number);
    copy.put("document", article.id());
    copy.put("source", article.source().orElse(null));
    return RecordReader.event(copy);
  }

  /** Everything in it is words of the article, whatever they are. */
  private static EventRecord made(Article article) {
    int length = article.text().codePointCount(0, article.text().length());
    int end = Math.min(length, 4);
    int far = Math.min(length, 120);
    ObjectNode node = TestServer.JSON.createObjectNode();
    node.put("id", article.id() + ":1").put("document", article.id()).put("event", "ASSAULT");
    node.put("status", "asserted").put("quad_code", 4).put("event_scale", -9);
    node.put("source", article.source().orElse(null)).put("rule", "bomb").put("confidence", 0.5);
    node.set("event_text", words(article.text(), 0, end));
    node.putArray("actor").add(words(article.text(), end, far).put("via", "role"));
    node.putArray("said_by")
        .add(words(article.text(), end, far).put("verb", "قال").put("force", "claims"));
    node.putObject("sentence").put("index", 0).put("start", 0).put("end", far);
    return RecordReader.event(node);
  }

  private static ObjectNode words(String text, int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return TestServer.JSON
        .createObjectNode()
        .put("text", text.substring(from, text.offsetByCodePoints(from, end - start)))
        .put("start", start)
        .put("end", end);
  }

  private static Explanation why(EventRecord event) {
    List<Explanation.Link> links = new ArrayList<>();
    for (SaidBy link : event.saidBy()) {
      links.add(new Explanation.Link(link, event.trigger()));
    }
    return new Explanation(
        event.id(),
        event.trigger().text(),
        List.of(
            new Explanation.Step(
                "rule", event.event(), event.rule(), Optional.of(event.trigger()))),
        new Explanation.Chain(event.source(), links, event.event(), event.trigger()));
  }
}
