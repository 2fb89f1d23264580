package org.isnad.app.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A server on this machine whose answers can be changed, and that remembers what it was asked. */
public final class FeedServer implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

  /** An answer. */
  private record Reply(int status, Map<String, String> headers, byte[] body) {}

  /**
   * A question.
   *
   * @param headers by lower-case name
   */
  public record Asked(String path, Map<String, String> headers) {}

  public FeedServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** The address of a path here. */
  public String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** From now on the path is answered so; other paths with 404. */
  public void put(String path, int status, Map<String, String> headers, String body) {
    put(path, status, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  void put(String path, int status, Map<String, String> headers, byte[] body) {
    replies.put(path, new Reply(status, headers, body));
  }

  public void put(String path, String body) {
    put(path, 200, Map.of(), body);
  }

  /** What was asked so far, in order. */
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  List<String> paths() {
    return asked().stream().map(Asked::path).toList();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      asked.add(
          new Asked(
              path,
              exchange.getRequestHeaders().entrySet().stream()
                  .collect(
                      Collectors.toMap(
                          e -> e.getKey().toLowerCase(java.util.Locale.ROOT),
                          e -> String.join(", ", e.getValue())))));
      Reply reply = replies.getOrDefault(path, new Reply(404, Map.of(), new byte[0]));
      reply.headers.forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(reply.status, reply.body.length == 0 ? -1 : reply.body.length);
      exchange.getResponseBody().write(reply.body);
    }
  }

  /** RSS with the items of these numbers, each with a text of its own. */
  public String rss(int... numbers) {
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>وكالة الأنباء</title>"
        + IntStream.of(numbers).mapToObj(this::item).collect(Collectors.joining())
        + "</channel></rss>";
  }

  private String item(int number) {
    return "<item><title>عنوان "
        + number
        + "</title><guid>"
        + at("/news/" + number)
        + "</guid><link>"
        + at("/news/" + number)
        + "</link><description>"
        + text(number)
        + "</description><pubDate>Tue, 01 Mar 2022 23:30:00 +0300</pubDate></item>";
  }

  /** The text of an item. */
  static String text(int number) {
    return "قال وزير الخارجية إن المحادثات رقم "
        + number
        + " التي جرت في بغداد مع الوفد الزائر كانت مثمرة، وأضاف أن الجانبين اتفقا على لقاء آخر.";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
