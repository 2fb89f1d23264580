package org.isnad.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.app.score.GoldFile;
import org.isnad.app.store.TestArticles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers say of the records, and the gold that comes of it. */
class CorrectionApiTest {
  @TempDir private Path folder;
  private TestServer server;

  @BeforeEach
  void start() {
    server =
        TestServer.over(folder.resolve("c.duckdb"), TestArticles.articles(3), Optional.empty());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String verdict(String event, String verdict) {
    return "{\"event\":\"" + event + "\",\"verdict\":\"" + verdict + "\"}";
  }

  private static ObjectNode mended(String trigger) {
    ObjectNode gold = TestServer.JSON.createObjectNode();
    gold.put("type", "CONSULT").put("trigger", trigger).put("status", "asserted");
    gold.putArray("mode").add("visit");
    gold.putArray("actor").addObject().put("text", "").put("country", "IRQ").put("sector", "GOV");
    gold.putArray("recipient");
    gold.putArray("said_by");
    gold.put("script", "<script>alert(1)</script>");
    return gold;
  }

  private static String firstWord() {
    return TestArticles.article(1).text().split(" ")[0];
  }

  private List<JsonNode> gold() throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, server.get("/api/corrections/gold").body());
    return GoldFile.read(file);
  }

  @Test
  void rightWrongAndMendedRecordsBecomeGold() throws IOException {
    JsonNode before = server.json("/api/article?id=news/1");
    assertEquals(201, server.correct(verdict("news/1:1", "right")).statusCode());
    assertEquals(201, server.correct(verdict("news/1:2", "wrong")).statusCode());
    ObjectNode body = TestServer.JSON.createObjectNode();
    body.put("event", "news/1:3").put("verdict", "mended").set("mended", mended(firstWord()));
    HttpResponse<String> made = server.correct(body.toString());
    assertEquals(201, made.statusCode(), made.body());
    List<JsonNode> documents = gold();
    assertEquals(1, documents.size());
    JsonNode document = documents.get(0);
    assertEquals(TestArticles.article(1).text(), document.path("text").asText());
    assertEquals(0, document.path("unjudged").asInt());
    JsonNode events = document.path("events");
    assertEquals(2, events.size());
    assertEquals(
        before.path("events").get(0).path("event").asText(), events.get(0).path("type").asText());
    assertEquals("CONSULT", events.get(1).path("type").asText());
    assertFalse(events.get(1).has("script"), "only what gold has is taken over");
    JsonNode after = server.json("/api/article?id=news/1");
    assertEquals(before.path("events"), after.path("events"), "the machine's records stay");
    assertEquals(3, after.path("corrections").size());
  }

  @Test
  void lastVerdictCountsAndCanBeTakenBack() throws IOException {
    server.correct(verdict("news/1:1", "right"));
    server.correct(verdict("news/1:1", "wrong"));
    JsonNode list = server.json("/api/corrections");
    assertEquals(1, list.path("total").asInt());
    assertEquals("wrong", list.path("corrections").get(0).path("verdict").asText());
    server.correct(verdict("news/1:1", "withdrawn"));
    assertEquals(0, server.json("/api/corrections").path("total").asInt());
    assertEquals(List.of(), gold());
  }

  @Test
  void missedRecordIsAddedAndTakenBack() throws IOException {
    ObjectNode body = TestServer.JSON.createObjectNode();
    body.put("document", "news/1").put("verdict", "missed").set("mended", mended(firstWord()));
    JsonNode made = TestServer.JSON.readTree(server.correct(body.toString()).body());
    assertTrue(made.path("event").asText().startsWith("news/1:+"), made::toString);
    JsonNode document = gold().get(0);
    assertEquals(4, document.path("events").size());
    assertEquals(3, document.path("unjudged").asInt());
    server.correct(verdict(made.path("event").asText(), "withdrawn"));
    assertEquals(List.of(), gold());
  }

  @Test
  void whatCannotBeIsRefused() throws IOException {
    assertEquals(404, server.correct(verdict("news/1:99", "right")).statusCode());
    assertEquals(404, server.correct(verdict("nothing:1", "right")).statusCode());
    assertEquals(400, server.correct(verdict("news/1:1", "perhaps")).statusCode());
    for (String[] wrong :
        new String[][] {
          {"type", "SAY"}, {"trigger", "kein Wort davon"}, {"status", "maybe"}, {"date", "gestern"}
        }) {
      ObjectNode body = TestServer.JSON.createObjectNode();
      body.put("event", "news/1:1")
          .put("verdict", "mended")
          .set("mended", mended(firstWord()).put(wrong[0], wrong[1]));
      HttpResponse<String> answer = server.correct(body.toString());
      assertEquals(400, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains(wrong[0]), answer.body());
    }
    assertEquals(0, server.json("/api/corrections").path("total").asInt());
  }
}
