package org.isnad.app.read;

import static org.isnad.app.read.Inputs.NEWS;
import static org.isnad.app.read.Inputs.page;
import static org.isnad.app.read.Inputs.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.isnad.record.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebAddressTest {
  private HttpServer server;
  private String root;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    root = "http://127.0.0.1:" + server.getAddress().getPort();
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(String path, int status, String header, String value, byte[] body) {
    server.createContext(path, exchange -> answer(exchange, status, header, value, body));
  }

  private static void answer(
      HttpExchange exchange, int status, String header, String value, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().add(header, value);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  void aPageIsReadUnderItsAddress() {
    answer("/news", 200, "Content-Type", "text/html; charset=utf-8", utf8(page("عنوان", NEWS)));
    Article article = Collected.from(root + "/news", new byte[0]).articles.get(0);
    assertEquals(root + "/news", article.id());
    assertEquals(Optional.of(root + "/news"), article.url());
    assertTrue(article.text().endsWith(NEWS));
  }

  @Test
  void redirectionsAreFollowedToTheWebOnly() {
    answer("/old", 302, "Location", "/new.txt", new byte[] {1});
    answer("/new.txt", 200, "Content-Type", "text/plain", utf8(NEWS));
    answer("/file", 302, "Location", "file:///etc/passwd", new byte[] {1});
    answer("/round", 302, "Location", "/round", new byte[] {1});
    assertEquals(NEWS, Collected.from(root + "/old", new byte[0]).articles.get(0).text());
    for (String path : List.of("/file", "/round")) {
      assertEquals(
          List.of(ReadProblem.Kind.UNREADABLE), Collected.from(root + path, new byte[0]).kinds());
    }
  }

  @Test
  void aMissingPageIsNamed() {
    assertEquals(
        List.of(root + "/none: cannot be read: the server answers 404; check the file"),
        Collected.from(root + "/none", new byte[0]).problems.stream()
            .map(ReadProblem::message)
            .toList());
  }

  @Test
  void aServerThatSaysNothingIsGivenUp() {
    server.createContext("/slow", exchange -> {});
    assertThrows(IOException.class, () -> WebAddress.open(root + "/slow", Duration.ofMillis(50)));
  }
}
