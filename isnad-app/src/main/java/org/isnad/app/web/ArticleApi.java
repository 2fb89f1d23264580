package org.isnad.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import org.isnad.app.correct.Correction;
import org.isnad.app.correct.Corrections;
import org.isnad.app.explore.Explorer;
import org.isnad.app.explore.StoredEvent;
import org.isnad.app.store.ConnectionPool;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;
import org.isnad.record.EventRecord;

/** Articles, stored or pasted, with their events and why. */
final class ArticleApi {
  private final Explorer explorer;
  private final ArticleShelf shelf;
  private final ConnectionPool pool;
  private final LiveCoder coder;

  ArticleApi(Explorer explorer, ArticleShelf shelf, ConnectionPool pool, LiveCoder coder) {
    this.explorer = explorer;
    this.shelf = shelf;
    this.pool = pool;
    this.coder = coder;
  }

  void routes(JavalinDefaultRoutingApi<?> app) {
    app.post("/api/code", this::code);
    app.get("/api/articles", this::list);
    app.get("/api/article", this::article);
    app.get("/api/explain", this::explain);
  }

  private void code(Context ctx) {
    Article article = Pasted.article(Json.body(ctx));
    ctx.future(() -> coder.coded(article).thenAccept(coded -> answer(ctx, coded)));
  }

  private void answer(Context ctx, CodedArticle coded) {
    ObjectNode answer = Json.MAPPER.createObjectNode();
    answer.set("article", StoredArticle.json(coded.article()));
    answer.put("kept", explorer.seq(coded.article().id()).isPresent());
    ArrayNode events = answer.putArray("events");
    coded.events().forEach(event -> events.add(Events.of(event)));
    ArrayNode why = answer.putArray("explanations");
    coded.explanation().forEach(one -> why.add(Events.of(one)));
    Json.answer(ctx, answer);
  }

  private void list(Context ctx) {
    int most = Asked.limit(ctx);
    int before = Asked.number(ctx, "cursor", Integer.MAX_VALUE, 0, Integer.MAX_VALUE);
    List<ObjectNode> articles =
        shelf.list(
            new ArticleShelf.Wanted(
                Asked.text(ctx, "text"), Asked.text(ctx, "outlet"), before, most));
    ObjectNode answer = Json.MAPPER.createObjectNode();
    boolean full = articles.size() == most;
    answer.put("next", full ? articles.get(most - 1).get("seq").asText() : null);
    answer.putArray("articles").addAll(articles);
    Json.answer(ctx, answer);
  }

  private StoredArticle stored(String id) {
    return shelf.article(id).orElseThrow(() -> Problem.notFound("no article " + id));
  }

  private void article(Context ctx) {
    StoredArticle stored = stored(Asked.required(ctx, "id"));
    ObjectNode answer = Json.MAPPER.createObjectNode();
    answer.set("article", stored.json());
    answer.set("events", Events.of(explorer.eventsOfArticle(stored.seq())));
    ArrayNode verdicts = answer.putArray("corrections");
    List<Correction> made =
        pool.run(connection -> new Corrections(connection).of(stored.article().id()));
    made.forEach(correction -> verdicts.add(Json.MAPPER.<JsonNode>valueToTree(correction)));
    Json.answer(ctx, answer);
  }

  /** Explanations are not stored: the article is coded again, once for all of its events. */
  private void explain(Context ctx) {
    String id = Asked.required(ctx, "event");
    int colon = id.lastIndexOf(':');
    StoredArticle stored = stored(colon < 0 ? id : id.substring(0, colon));
    ctx.future(
        () -> coder.coded(stored.article()).thenAccept(coded -> explain(ctx, id, stored, coded)));
  }

  private void explain(Context ctx, String id, StoredArticle stored, CodedArticle coded) {
    for (int i = 0; i < coded.events().size(); i++) {
      EventRecord event = coded.events().get(i);
      if (event.id().equals(id)) {
        ObjectNode answer = Events.of(coded.explanation().get(i));
        answer.put("as_stored", isAsStored(event, stored));
        Json.answer(ctx, answer);
        return;
      }
    }
    throw Problem.notFound("the article, coded again, has no event " + id);
  }

  private boolean isAsStored(EventRecord event, StoredArticle stored) {
    for (StoredEvent known : explorer.eventsOfArticle(stored.seq())) {
      if (known.json().path("id").asText().equals(event.id())) {
        return known.json().path("event").asText().equals(event.event())
            && known.json().path("event_text").path("start").asInt() == event.trigger().start();
      }
    }
    return false;
  }
}
