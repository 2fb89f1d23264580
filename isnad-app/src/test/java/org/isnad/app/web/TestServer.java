package org.isnad.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.isnad.app.store.FakeCoder;
import org.isnad.app.store.Ingested;
import org.isnad.app.store.Store;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;

/** A server on a free port over a store of made-up events, and somebody who asks it. */
final class TestServer implements AutoCloseable {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Store store;
  private final WebServer server;

  private TestServer(Store store, WebServer server) {
    this.store = store;
    this.server = server;
  }

  static TestServer over(Path file, List<Article> articles, Optional<String> token) {
    Ingested.run(file, articles);
    return start(file, token, FakeCoder::new);
  }

  /** Over events of a coder of the test's own. */
  static TestServer over(Path file, List<Article> articles, Function<Article, CodedArticle> coder) {
    Ingested.run(file, articles, coder);
    return start(file, Optional.empty(), () -> coder);
  }

  /** Over the store of a server that was closed. */
  static TestServer again(Path file) {
    return start(file, Optional.empty(), FakeCoder::new);
  }

  /** The same, to read only. */
  static TestServer readOnly(Path file) {
    return start(Store.openToRead(file), false, Optional.empty(), FakeCoder::new);
  }

  private static TestServer start(
      Path file, Optional<String> token, Supplier<Function<Article, CodedArticle>> coder) {
    return start(Store.openToServe(file), true, token, coder);
  }

  private static TestServer start(
      Store store,
      boolean writable,
      Optional<String> token,
      Supplier<Function<Article, CodedArticle>> coder) {
    return new TestServer(
        store,
        WebServer.start(
            new ServerOptions("127.0.0.1", 0, token),
            new WebServer.Backing(store, writable, "test", coder, notice -> {})));
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  int port() {
    return server.port();
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  HttpResponse<String> get(String path, String... headers) throws IOException {
    return send(headed(HttpRequest.newBuilder(URI.create(address(path))), headers).build());
  }

  HttpResponse<String> post(String path, String body, String... headers) throws IOException {
    return send(
        headed(HttpRequest.newBuilder(URI.create(address(path))), headers)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private static HttpRequest.Builder headed(HttpRequest.Builder request, String... headers) {
    return headers.length == 0 ? request : request.headers(headers);
  }

  static HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  JsonNode json(String path) throws IOException {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  /** Month, source, target, events, stories and material conflict of the store's own view. */
  Set<String> expectedDyads() {
    Set<String> rows = new TreeSet<>();
    try (Statement select = store.connection().createStatement();
        ResultSet row =
            select.executeQuery(
                "SELECT concat_ws('|', month, source_country, target_country, events, stories,"
                    + " material_conflict) FROM dyad_month")) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return rows;
  }

  /** Method and path of every route below /api but the documents themselves. */
  Set<String> apiRoutes() {
    return server.routes().stream()
        .filter(route -> route.contains(" /api/"))
        .filter(route -> !route.endsWith("/api/docs") && !route.endsWith("/api/openapi.json"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  HttpResponse<String> correct(String json) throws IOException {
    return post("/api/corrections", json, "Content-Type", "application/json");
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
