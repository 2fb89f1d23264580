package org.isnad.app.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.isnad.app.explore.Explorer;
import org.isnad.app.store.IngestTotals;
import org.isnad.record.Article;

/** Keeps pasted articles in the store. */
final class KeepApi implements AutoCloseable {
  private final ArticleKeeper keeper;
  private final Explorer explorer;
  private final boolean writable;

  /** Writing is one at a time, and nobody who reads gives his thread for it. */
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "isnad-page-writer");
            thread.setDaemon(true);
            return thread;
          });

  KeepApi(ArticleKeeper keeper, Explorer explorer, boolean writable) {
    this.keeper = keeper;
    this.explorer = explorer;
    this.writable = writable;
  }

  void routes(JavalinDefaultRoutingApi<?> app) {
    app.post("/api/articles", this::keep);
  }

  private void keep(Context ctx) {
    if (!writable) {
      throw new Problem(409, "the store is open to read only; serve it without --read-only");
    }
    Article article = Pasted.article(Json.body(ctx));
    ctx.future(() -> CompletableFuture.runAsync(() -> keep(ctx, article), writer));
  }

  private void keep(Context ctx, Article article) {
    IngestTotals totals = keeper.keep(article);
    boolean known = totals.known() > 0;
    if (!known) {
      explorer.added(article.id());
    }
    ObjectNode answer = Json.MAPPER.createObjectNode();
    answer.put("id", article.id());
    answer.put("known", known);
    ctx.status(known ? 200 : 201);
    Json.answer(ctx, answer);
  }

  /** Lets what is being written come to its end. */
  @Override
  public void close() {
    writer.shutdown();
    try {
      writer.awaitTermination(1, java.util.concurrent.TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
