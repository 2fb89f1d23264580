package org.isnad.app.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.isnad.app.explore.Explorer;
import org.isnad.app.store.ConnectionPool;
import org.isnad.app.store.Store;
import org.isnad.app.store.StoreException;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;

/**
 * Serves the page and its JSON interface over one store. Nobody else may change the store's events
 * meanwhile. Thread-safe.
 */
public final class WebServer implements AutoCloseable {
  private static final int CONNECTIONS = 5;
  private static final int THREADS = 24;
  private static final int MOST_HEADER_BYTES = 16 << 10;
  private static final List<String> PAGES =
      List.of(
          "/",
          "/read",
          "/explore",
          "/stories",
          "/story",
          "/agreements",
          "/agreement",
          "/corrections",
          "/api/docs");

  private final Javalin app;
  private final CompletableFuture<Void> ready;
  private final List<AutoCloseable> opened;

  private WebServer(Javalin app, CompletableFuture<Void> ready, List<AutoCloseable> opened) {
    this.app = app;
    this.ready = ready;
    this.opened = opened;
  }

  /**
   * What the server works on.
   *
   * @param store open; to write if {@code writable}
   * @param writable whether corrections are taken and articles kept
   * @param program name and version, for the record of what was kept
   * @param coder opens the coder, in the background
   * @param notices hears what is amiss, in a line for the user
   */
  public record Backing(
      Store store,
      boolean writable,
      String program,
      Supplier<Function<Article, CodedArticle>> coder,
      Consumer<String> notices) {}

  /**
   * Starts a server.
   *
   * @throws IllegalStateException if the address is taken
   */
  public static WebServer start(ServerOptions options, Backing backing) {
    ConnectionPool pool = new ConnectionPool(backing.store(), CONNECTIONS);
    StaticFiles files = new StaticFiles();
    Gate gate = new Gate(options, openPaths(files));
    Javalin app = Javalin.create(WebServer::configure);
    app.before(gate::check);
    files.paths().forEach(path -> app.get(path, files::file));
    PAGES.forEach(path -> app.get(path, files::page));
    app.post("/enter", gate::enter);
    LiveCoder coder = new LiveCoder(backing.coder());
    Explorer explorer = Explorer.open(backing.store(), pool, backing.notices());
    ArticleKeeper keeper = new ArticleKeeper(backing.store(), backing.program(), coder::code);
    KeepApi keep = new KeepApi(keeper, explorer, backing.writable());
    api(app, backing, new Parts(pool, explorer, coder, keep));
    errors(app, files);
    WebServer server = new WebServer(app, explorer.ready(), List.of(keep, coder, explorer, pool));
    try {
      app.start(options.host(), options.port());
    } catch (RuntimeException e) {
      server.close();
      throw new IllegalStateException(
          options.host()
              + ":"
              + options.port()
              + " cannot be served: "
              + e.getMessage()
              + "; give another --port",
          e);
    }
    return server;
  }

  /** What holds nothing of the store, and the door itself. */
  private static Set<String> openPaths(StaticFiles files) {
    Set<String> open = new TreeSet<>(files.paths());
    open.add("/enter");
    return open;
  }

  private static void configure(JavalinConfig config) {
    config.showJavalinBanner = false;
    config.startupWatcherEnabled = false;
    config.http.maxRequestSize = Json.MOST_BYTES;
    config.http.generateEtags = false;
    config.http.prefer405over404 = true;
    config.http.disableCompression();
    config.router.ignoreTrailingSlashes = false;
    config.jetty.threadPool = new QueuedThreadPool(THREADS);
    config.jetty.modifyHttpConfiguration(
        (HttpConfiguration http) -> {
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(MOST_HEADER_BYTES);
        });
  }

  /** What the calls share. */
  private record Parts(ConnectionPool pool, Explorer explorer, LiveCoder coder, KeepApi keep) {}

  private static void api(Javalin app, Backing backing, Parts parts) {
    ConnectionPool pool = parts.pool();
    Explorer explorer = parts.explorer();
    ArticleShelf shelf = new ArticleShelf(pool, explorer);
    ObjectNode names = Names.json();
    new EventApi(explorer).routes(app);
    new ArticleApi(explorer, shelf, pool, parts.coder()).routes(app);
    parts.keep().routes(app);
    new StoryApi(explorer).routes(app);
    new AgreementApi(new AgreementShelf(pool, explorer)).routes(app);
    new CorrectionApi(explorer, shelf, pool, backing.writable()).routes(app);
    app.get("/api/names", ctx -> Json.answer(ctx, names));
  }

  private static void errors(Javalin app, StaticFiles files) {
    app.exception(Problem.class, (e, ctx) -> tell(ctx, e.status(), e.getMessage(), files));
    app.exception(
        IllegalArgumentException.class, (e, ctx) -> tell(ctx, 400, e.getMessage(), files));
    app.exception(StoreException.class, (e, ctx) -> tell(ctx, 400, e.getMessage(), files));
    app.exception(
        HttpResponseException.class, (e, ctx) -> tell(ctx, e.getStatus(), e.getMessage(), files));
    app.exception(
        Exception.class,
        (e, ctx) -> {
          tell(ctx, 500, "a mistake of the program: " + e.getClass().getSimpleName(), files);
        });
  }

  private static void tell(Context ctx, int status, String message, StaticFiles files) {
    ctx.status(status);
    if (ctx.path().startsWith("/api/") && !ctx.path().equals("/api/docs")) {
      ObjectNode answer = Json.MAPPER.createObjectNode();
      answer.putObject("error").put("status", status).put("message", message);
      Json.answer(ctx, answer);
    } else if (status == 401) {
      files.entrance(ctx);
    } else {
      files.problem(ctx);
    }
  }

  /** The port, also where any free one was asked for. */
  public int port() {
    return app.port();
  }

  /** Completed when lists are as quick as they will be: at the first start, some time after it. */
  public CompletableFuture<Void> ready() {
    return ready;
  }

  /** Method and path of every route. */
  Set<String> routes() {
    Set<String> routes = new TreeSet<>();
    app.unsafeConfig()
        .pvt
        .internalRouter
        .allHttpHandlers()
        .forEach(
            handler -> {
              var endpoint = handler.getEndpoint();
              if (endpoint.getMethod().isHttpMethod()) {
                routes.add(endpoint.getMethod().name() + " " + endpoint.getPath());
              }
            });
    return routes;
  }

  @Override
  public void close() {
    app.stop();
    for (AutoCloseable one : opened) {
      try {
        one.close();
      } catch (Exception e) {
        throw new IllegalStateException("the server cannot be closed: " + e.getMessage(), e);
      }
    }
  }
}
