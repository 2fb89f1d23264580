package org.isnad.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.app.store.TestArticles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that readers paste and keep. */
class KeepApiTest {
  private static final String TEXT = "نص جديد لم يخزنه أحد عن هدنة";

  @TempDir private Path folder;
  private TestServer server;

  @BeforeEach
  void start() {
    server = TestServer.over(file(), TestArticles.articles(3), Optional.empty());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Path file() {
    return folder.resolve("k.duckdb");
  }

  private static ObjectNode article() {
    return TestServer.JSON
        .createObjectNode()
        .put("text", TEXT)
        .put("date", "2013-09-26")
        .put("source", "Elaph")
        .put("title", "عنوان");
  }

  private HttpResponse<String> keep(ObjectNode body, String... more) throws IOException {
    String[] headers = new String[more.length + 2];
    headers[0] = "Content-Type";
    headers[1] = "application/json";
    System.arraycopy(more, 0, headers, 2, more.length);
    return server.post("/api/articles", body.toString(), headers);
  }

  @Test
  void keptArticleIsReadExploredFoundExplainedAndCorrected() throws IOException {
    int before = server.json("/api/events").path("total").asInt();
    HttpResponse<String> answer = keep(article());
    assertEquals(201, answer.statusCode(), answer.body());
    String id = TestServer.JSON.readTree(answer.body()).path("id").asText();
    JsonNode stored = server.json("/api/article?id=" + TestServer.encoded(id));
    assertEquals(TEXT, stored.path("article").path("text").asText());
    assertEquals("Elaph", stored.path("article").path("source").asText());
    assertEquals("عنوان", stored.path("article").path("title").asText());
    assertEquals(3, stored.path("events").size());
    assertTrue(stored.path("events").get(0).path("story").path("witnesses").asInt() >= 1);
    assertEquals(before + 3, server.json("/api/events").path("total").asInt());
    assertEquals(before + 3, server.json("/api/facets").path("events").asInt());
    String word = TestServer.encoded("هدنة");
    assertEquals(1, server.json("/api/articles?text=" + word).path("articles").size());
    assertEquals(3, server.json("/api/events?text=" + word).path("total").asInt());
    String event = id + ":1";
    assertTrue(
        server
            .json("/api/explain?event=" + TestServer.encoded(event))
            .path("as_stored")
            .asBoolean());
    String verdict = "{\"event\":\"" + event + "\",\"verdict\":\"right\"}";
    assertEquals(201, server.correct(verdict).statusCode());
  }

  @Test
  void sameArticleIsStoredOnce() throws IOException {
    JsonNode coded =
        TestServer.JSON.readTree(
            server
                .post("/api/code", article().toString(), "Content-Type", "application/json")
                .body());
    assertFalse(coded.path("kept").asBoolean());
    JsonNode first = TestServer.JSON.readTree(keep(article()).body());
    assertEquals(coded.path("article").path("id"), first.path("id"));
    HttpResponse<String> again = keep(article());
    assertEquals(200, again.statusCode());
    assertTrue(TestServer.JSON.readTree(again.body()).path("known").asBoolean());
    assertEquals(4, server.json("/api/articles").path("articles").size());
    assertEquals(201, keep(article().put("date", "2013-09-27")).statusCode(), "another day's");
  }

  @Test
  void keptArticlesAreThereAfterTheNextStart() throws IOException {
    String id = TestServer.JSON.readTree(keep(article()).body()).path("id").asText();
    JsonNode events = server.json("/api/article?id=" + id).path("events");
    server.close();
    server = TestServer.again(file());
    assertEquals(events, server.json("/api/article?id=" + id).path("events"));
  }

  @Test
  void whatCannotBeKeptIsRefused() throws IOException {
    assertEquals(400, keep(article().put("text", " ")).statusCode());
    assertEquals(400, keep(article().put("date", "gestern")).statusCode());
    assertEquals(400, keep(article().put("title", "x".repeat(301))).statusCode());
    assertEquals(413, keep(article().put("text", "x".repeat(200_001))).statusCode());
    assertEquals(403, keep(article(), "Origin", "http://elsewhere.example").statusCode());
    assertEquals(415, server.post("/api/articles", article().toString()).statusCode());
    assertEquals(3, server.json("/api/articles").path("articles").size());
  }

  @Test
  void storeToReadOnlyKeepsNothingAndSaysSo() throws IOException {
    server.close();
    server = TestServer.readOnly(file());
    HttpResponse<String> answer = keep(article());
    assertEquals(409, answer.statusCode());
    assertTrue(answer.body().contains("--read-only"), answer.body());
    assertFalse(server.json("/api/vocabulary").path("writable").asBoolean());
  }
}
