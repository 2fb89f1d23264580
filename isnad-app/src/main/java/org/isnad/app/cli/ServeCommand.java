package org.isnad.app.cli;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.isnad.app.store.Store;
import org.isnad.app.web.ServerOptions;
import org.isnad.app.web.WebServer;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the page. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves a web page over the store: read articles with their events and chains, explore,"
          + " correct. Only this machine can reach it, unless --host says otherwise; then a token"
          + " is asked for. End it with Ctrl-C."
    },
    footer = {
      "",
      "Examples:",
      "  isnad serve",
      "  isnad serve --store news.duckdb --port 8080 --read-only",
      "  isnad serve --host 0.0.0.0"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int TOKEN_BYTES = 24;
  private static final int SECONDS_TO_CLOSE = 5;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "address to listen at (default: ${DEFAULT-VALUE}, this machine only)")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7575",
      description = "port to listen at; 0 for any that is free (default: ${DEFAULT-VALUE})")
  private int port;

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description =
          "what a reader must show; made and printed when --host needs one and none is given")
  private @Nullable String token;

  @Option(
      names = "--read-only",
      description =
          "take no corrections and keep no articles; other programs may read the store meanwhile")
  private boolean readOnly;

  @Mixin private StoreOption store;
  @Mixin private CoderOptions coder;

  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new CommandFailure("--port " + port + ": give a number from 0 to 65535");
    }
    ServerOptions options = options();
    try (Store open = readOnly ? Store.openToRead(store.file()) : Store.openToServe(store.file());
        WebServer server = WebServer.start(options, backing(open))) {
      say("serving " + store.file() + " at " + address(server.port()));
      if (options.token().isPresent() && token == null) {
        say("the token is " + options.token().get());
      }
      CountDownLatch end = new CountDownLatch(1);
      Thread here = Thread.currentThread();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> endOf(end, here)));
      end.await();
      return 0;
    } catch (IllegalStateException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()));
    }
  }

  /** Ctrl-C: the store is closed before the program ends. */
  private static void endOf(CountDownLatch end, Thread server) {
    end.countDown();
    try {
      server.join(SECONDS_TO_CLOSE * 1000L);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private WebServer.Backing backing(Store open) {
    return new WebServer.Backing(open, !readOnly, Main.VERSION, this::coder, this::say);
  }

  private Function<Article, CodedArticle> coder() {
    return console.coder().apply(coder.coder())::code;
  }

  private ServerOptions options() {
    boolean needed = !ServerOptions.isLoopback(host);
    Optional<String> shown =
        token != null ? Optional.of(token) : needed ? Optional.of(newToken()) : Optional.empty();
    try {
      return new ServerOptions(host, port, shown);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure("--token: " + e.getMessage());
    }
  }

  private static String newToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private String address(int actual) {
    String name = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    return "http://" + name + ":" + actual + "/";
  }

  private void say(String message) {
    console.err().println("isnad: " + message);
  }
}
