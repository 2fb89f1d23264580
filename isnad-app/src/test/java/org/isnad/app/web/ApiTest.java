package org.isnad.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.app.store.TestArticles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON interface, over HTTP. */
class ApiTest {
  @TempDir private static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() {
    server =
        TestServer.over(folder.resolve("api.duckdb"), TestArticles.articles(60), Optional.empty());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void pagesOfEventsGiveEachEventOnce() throws IOException {
    Set<String> ids = new HashSet<>();
    List<String> days = new java.util.ArrayList<>();
    String cursor = "";
    int pages = 0;
    do {
      JsonNode page = server.json("/api/events?limit=50" + cursor);
      assertEquals(180, page.path("total").asInt());
      for (JsonNode event : page.path("events")) {
        assertTrue(ids.add(event.path("id").asText()), "twice: " + event.path("id"));
        days.add(event.path("date").asText());
      }
      cursor = page.path("next").isNull() ? "" : "&cursor=" + page.path("next").asText();
      pages++;
    } while (!cursor.isEmpty());
    assertEquals(4, pages);
    assertEquals(180, ids.size());
    assertEquals(days.stream().sorted(java.util.Comparator.reverseOrder()).toList(), days);
  }

  @Test
  void eventsHaveTheirStoryAndTheirWords() throws IOException {
    JsonNode event = server.json("/api/events?limit=1").path("events").get(0);
    assertTrue(event.path("story").path("witnesses").asInt() >= 1, event::toString);
    assertTrue(event.path("event_text").hasNonNull("start"), event::toString);
    assertTrue(event.path("date_text").hasNonNull("text"), event::toString);
    assertFalse(event.path("sentence_text").asText().isEmpty());
  }

  @Test
  void filtersNarrowEveryCount() throws IOException {
    String filter = "type=ASSAULT&actor=IRQ";
    int total = server.json("/api/events?" + filter).path("total").asInt();
    assertTrue(total > 0 && total < 180, "total " + total);
    assertEquals(total, server.json("/api/facets?" + filter).path("events").asInt());
    int inTime = 0;
    JsonNode timeline = server.json("/api/timeline?" + filter);
    for (String part : List.of("earlier", "later")) {
      inTime += timeline.path(part).path("types").path("ASSAULT").asInt();
    }
    for (JsonNode bar : timeline.path("bars")) {
      inTime += bar.path("types").path("ASSAULT").asInt();
    }
    assertEquals(total, inTime);
    JsonNode map = server.json("/api/map?" + filter);
    assertEquals(total, map.path("points").get(0).path("conflict").asInt());
    JsonNode cells = server.json("/api/matrix?" + filter).path("cells");
    assertTrue(cells.size() > 0);
    cells.forEach(cell -> assertEquals("IRQ", cell.path("source").asText()));
  }

  @Test
  void dyadsAreThoseOfTheStoresView() throws IOException {
    Set<String> rows = new TreeSet<>();
    String cursor = "";
    do {
      JsonNode page = server.json("/api/dyads?by=month&limit=40" + cursor);
      for (JsonNode row : page.path("rows")) {
        assertTrue(
            rows.add(
                row.path("period").asText()
                    + "|"
                    + row.path("source").asText()
                    + "|"
                    + row.path("target").asText()
                    + "|"
                    + row.path("events").asInt()
                    + "|"
                    + row.path("stories").asInt()
                    + "|"
                    + row.path("quads").get(3).asInt()));
      }
      cursor =
          page.path("next").isNull()
              ? ""
              : "&cursor=" + TestServer.encoded(page.path("next").asText());
    } while (!cursor.isEmpty());
    assertEquals(server.expectedDyads(), rows);
  }

  @Test
  void storiesLeadToTheirReports() throws IOException {
    JsonNode list = server.json("/api/stories?limit=3");
    assertEquals(3, list.path("stories").size());
    long id = list.path("stories").get(0).path("story").asLong();
    JsonNode story = server.json("/api/story?id=" + id);
    assertEquals(id, story.path("story").path("story").asLong());
    assertTrue(story.path("events").size() > 0);
    story
        .path("events")
        .forEach(e -> assertEquals(id, e.path("story").path("id").asLong(), e::toString));
    JsonNode next =
        server.json("/api/stories?limit=3&cursor=" + list.path("next").asText()).path("stories");
    assertFalse(list.path("stories").toString().contains(next.get(0).toString()));
  }

  @Test
  void agreementsArePagedAndTellTheirLife() throws IOException {
    Set<String> ids = new HashSet<>();
    String cursor = "";
    do {
      JsonNode page = server.json("/api/agreements?limit=2" + cursor);
      page.path("agreements").forEach(a -> assertTrue(ids.add(a.path("agreement").asText())));
      cursor = page.path("next").isNull() ? "" : "&cursor=" + page.path("next").asText();
    } while (!cursor.isEmpty());
    assertTrue(ids.size() > 0);
    JsonNode one = server.json("/api/agreement?id=" + TestServer.encoded(ids.iterator().next()));
    assertEquals("memorandum", one.path("agreement").path("kind").asText());
    assertTrue(one.path("mentions").size() > 0);
    assertEquals(0, server.json("/api/agreements?party=FRA").path("agreements").size());
  }

  @Test
  void articlesComeWithTextAndEvents() throws IOException {
    JsonNode first = server.json("/api/articles?limit=1").path("articles").get(0);
    String id = TestServer.encoded(first.path("id").asText());
    JsonNode article = server.json("/api/article?id=" + id);
    assertEquals(TestArticles.article(59).text(), article.path("article").path("text").asText());
    assertEquals(3, article.path("events").size());
    assertEquals(1, server.json("/api/articles?text=title:17").path("articles").size());
  }

  @Test
  void pastedArticleIsCodedWithItsReasons() throws IOException {
    HttpResponse<String> answer =
        server.post(
            "/api/code",
            "{\"text\":\"نص قصير عن اتفاق\",\"date\":\"2013-09-26\"}",
            "Content-Type",
            "application/json");
    assertEquals(200, answer.statusCode(), answer.body());
    JsonNode coded = TestServer.JSON.readTree(answer.body());
    assertEquals(3, coded.path("events").size());
    assertEquals(3, coded.path("explanations").size());
    assertEquals("2013-09-26", coded.path("events").get(0).path("date").asText());
  }

  @Test
  void storedEventIsExplained() throws IOException {
    JsonNode why = server.json("/api/explain?event=" + TestServer.encoded("news/7:2"));
    assertEquals("news/7:2", why.path("event").asText());
    assertTrue(why.path("as_stored").asBoolean());
  }

  @Test
  void nonsenseIsRefusedWithARemedy() throws IOException {
    for (String path :
        List.of(
            "/api/events?limit=0",
            "/api/events?limit=x",
            "/api/events?from=yesterday",
            "/api/events?pair=IRQ",
            "/api/events?cursor=zz!",
            "/api/events?text=%22open",
            "/api/events?actor=" + "x".repeat(600),
            "/api/stories?cursor=!",
            "/api/agreements?cursor=!",
            "/api/dyads?by=week",
            "/api/dyads?cursor=x",
            "/api/articles?cursor=x",
            "/api/article",
            "/api/story?id=x")) {
      HttpResponse<String> answer = server.get(path);
      assertEquals(400, answer.statusCode(), path + " " + answer.body());
      JsonNode error = TestServer.JSON.readTree(answer.body()).path("error");
      assertEquals(400, error.path("status").asInt(), path);
      assertFalse(error.path("message").asText().isBlank(), path);
    }
  }

  @Test
  void whatDoesNotExistIsNotFound() throws IOException {
    for (String path :
        List.of(
            "/api/article?id=none",
            "/api/story?id=999999",
            "/api/agreement?id=none",
            "/api/explain?event=none:1",
            "/api/explain?event=" + TestServer.encoded("news/7:99"),
            "/api/nothing")) {
      HttpResponse<String> answer = server.get(path);
      assertEquals(404, answer.statusCode(), path);
      assertEquals(
          404, TestServer.JSON.readTree(answer.body()).path("error").path("status").asInt(), path);
    }
    assertEquals(405, server.post("/api/events", "{}").statusCode());
  }

  @Test
  void documentDescribesEveryRouteAndNoOther() throws IOException {
    JsonNode paths = server.json("/api/openapi.json").path("paths");
    Set<String> described = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      path.getValue()
          .fieldNames()
          .forEachRemaining(
              method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
    }
    assertEquals(server.apiRoutes(), described);
  }

  @Test
  void examplesOfTheDocumentAnswer() throws IOException {
    for (JsonNode path : server.json("/api/openapi.json").path("paths")) {
      for (JsonNode operation : path) {
        if (operation.has("x-example")) {
          assertEquals(
              200, server.get(operation.path("x-example").asText()).statusCode(), path::toString);
        }
      }
    }
  }

  @Test
  void requiredKeysOfTheDocumentAreThere() throws IOException {
    JsonNode schemas = server.json("/api/openapi.json").path("components").path("schemas");
    ObjectNode page = (ObjectNode) server.json("/api/events?limit=2");
    for (JsonNode key : schemas.path("EventPage").path("required")) {
      assertTrue(page.has(key.asText()), key.asText());
    }
    for (JsonNode key : schemas.path("Event").path("required")) {
      page.path("events").forEach(e -> assertTrue(e.has(key.asText()), key.asText()));
    }
  }
}
