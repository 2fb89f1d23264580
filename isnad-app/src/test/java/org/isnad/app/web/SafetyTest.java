package org.isnad.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.app.store.TestArticles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may come in, and what nobody may do. */
class SafetyTest {
  private static final String TOKEN = "a-token-of-the-test_123";

  @TempDir private static Path folder;
  private static TestServer open;
  private static TestServer guarded;

  @BeforeAll
  static void start() {
    open = TestServer.over(folder.resolve("a.duckdb"), TestArticles.articles(4), Optional.empty());
    guarded =
        TestServer.over(folder.resolve("b.duckdb"), TestArticles.articles(4), Optional.of(TOKEN));
  }

  @AfterAll
  static void stop() {
    open.close();
    guarded.close();
  }

  /** Java's client sends no other host than the one it calls. */
  private static String raw(int port, String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String statusOf(int port, String path, String host) throws IOException {
    return raw(port, "GET " + path + " HTTP/1.1\nHost: " + host + "\nConnection: close\n\n")
        .split(" ")[1];
  }

  @Test
  void everyAnswerForbidsForeignScripts() throws IOException {
    for (String path : List.of("/", "/explore", "/api/facets", "/app.css", "/no-such", "/api/x")) {
      HttpResponse<String> answer = open.get(path);
      String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), path);
      assertFalse(policy.contains("unsafe"), path);
      assertTrue(policy.contains("frame-ancestors 'none'"), path);
      assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
      assertTrue(answer.headers().firstValue("Server").isEmpty(), path);
    }
  }

  @Test
  void pageHoldsNoScriptOrStyleOfItsOwn() throws IOException {
    for (String path : List.of("/", "/no-such")) {
      String page = open.get(path).body();
      assertFalse(page.contains("<style"), path);
      assertFalse(page.matches("(?s).*<script(?![^>]*src=\"/js/)[^>]*>.*"), path);
      assertFalse(page.matches("(?s).*\\son[a-z]+=.*"), path);
      assertFalse(page.contains("http://") || page.contains("https://"), path);
    }
  }

  @Test
  void otherHostNamesAreTurnedAway() throws IOException {
    int port = open.port();
    assertEquals("200", statusOf(port, "/api/facets", "127.0.0.1:" + port));
    assertEquals("200", statusOf(port, "/api/facets", "localhost:" + port));
    assertEquals("200", statusOf(port, "/api/facets", "[::1]:" + port));
    assertEquals("421", statusOf(port, "/api/facets", "evil.example:" + port));
    assertEquals("421", statusOf(port, "/", "127.0.0.1.evil.example"));
    assertEquals("421", statusOf(port, "/", "evil.example:80@127.0.0.1").replace("400", "421"));
  }

  @Test
  void otherSitesCannotWrite() throws IOException {
    String body = "{\"text\":\"نص\"}";
    String json = "application/json";
    assertEquals(
        403,
        open.post("/api/code", body, "Content-Type", json, "Origin", "https://evil.example")
            .statusCode());
    assertEquals(
        403,
        open.post("/api/code", body, "Content-Type", json, "Sec-Fetch-Site", "cross-site")
            .statusCode());
    assertEquals(415, open.post("/api/code", body, "Content-Type", "text/plain").statusCode());
    assertEquals(415, open.post("/api/code", body).statusCode());
    assertEquals(
        200,
        open.post("/api/code", body, "Content-Type", json, "Origin", open.address(""))
            .statusCode());
    assertTrue(
        open.get("/api/facets", "Origin", "https://evil.example")
            .headers()
            .firstValue("Access-Control-Allow-Origin")
            .isEmpty());
  }

  @Test
  void bodiesAreBounded() throws IOException {
    String large = "{\"text\":\"" + "ن".repeat(600_000) + "\"}";
    assertEquals(
        413, open.post("/api/code", large, "Content-Type", "application/json").statusCode());
    String longText = "{\"text\":\"" + "a ".repeat(101_000) + "\"}";
    assertEquals(
        413, open.post("/api/code", longText, "Content-Type", "application/json").statusCode());
    HttpRequest unannounced =
        HttpRequest.newBuilder(URI.create(open.address("/api/code")))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8))))
            .build();
    assertEquals(413, TestServer.send(unannounced).statusCode());
    String deep = "{\"text\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
    assertEquals(
        400, open.post("/api/code", deep, "Content-Type", "application/json").statusCode());
    assertEquals(200, open.get("/api/facets").statusCode());
  }

  @Test
  void noPathReachesAFile() throws IOException {
    for (String path :
        List.of(
            "/../../../../etc/passwd",
            "/js/../../../etc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/js/..%2f..%2fapp.css",
            "/js//app.js",
            "/web/index.html",
            "/store/1.sql",
            "/META-INF/MANIFEST.MF",
            "/js/app.js/",
            "/js/app.js%00.css",
            "/" + folder.resolve("a.duckdb"))) {
      String answer =
          raw(open.port(), "GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");
      assertFalse(answer.startsWith("HTTP/1.1 200"), path);
      assertFalse(answer.startsWith("HTTP/1.1 500"), path);
      assertFalse(answer.contains("root:"), path);
      assertFalse(answer.contains("CREATE TABLE"), path);
      assertFalse(answer.contains("at org."), path);
    }
  }

  @Test
  void withATokenNothingOfTheStoreIsShownWithoutIt() throws IOException {
    assertEquals(401, guarded.get("/api/events").statusCode());
    assertEquals(401, guarded.get("/explore").statusCode());
    assertEquals(401, guarded.get("/api/events?token=" + TOKEN).statusCode());
    assertEquals(
        401, guarded.get("/api/events", "Authorization", "Bearer " + TOKEN + "x").statusCode());
    assertEquals(
        401, guarded.post("/api/code", "{}", "Content-Type", "application/json").statusCode());
    assertEquals(200, guarded.get("/api/events", "Authorization", "Bearer " + TOKEN).statusCode());
    assertEquals(200, guarded.get("/app.css").statusCode());
    assertTrue(guarded.get("/").body().contains("action=\"/enter\""));
  }

  @Test
  void formOfTheEntranceGivesACookie() throws IOException {
    HttpResponse<String> wrong =
        guarded.post("/enter", "token=wrong", "Content-Type", "application/x-www-form-urlencoded");
    assertEquals(401, wrong.statusCode());
    HttpResponse<String> right =
        guarded.post(
            "/enter", "token=" + TOKEN, "Content-Type", "application/x-www-form-urlencoded");
    assertEquals(303, right.statusCode());
    String cookie = right.headers().firstValue("Set-Cookie").orElse("");
    assertTrue(cookie.contains("HttpOnly"), cookie);
    assertTrue(cookie.contains("SameSite=Strict"), cookie);
    assertEquals(200, guarded.get("/api/events", "Cookie", cookie.split(";", 2)[0]).statusCode());
  }

  @Test
  void elsewhereATokenIsDemanded() {
    assertThrows(
        IllegalArgumentException.class, () -> new ServerOptions("0.0.0.0", 0, Optional.empty()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ServerOptions("0.0.0.0", 0, Optional.of("short")));
    assertEquals("0.0.0.0", new ServerOptions("0.0.0.0", 0, Optional.of(TOKEN)).host());
  }
}
