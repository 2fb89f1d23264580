package org.isnad.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Optional;
import org.isnad.app.correct.CorrectedGold;
import org.isnad.app.correct.Correction;
import org.isnad.app.correct.CorrectionException;
import org.isnad.app.correct.Corrections;
import org.isnad.app.correct.GoldEvent;
import org.isnad.app.correct.GoldEventCheck;
import org.isnad.app.correct.Verdict;
import org.isnad.app.correct.Vocabulary;
import org.isnad.app.explore.Explorer;
import org.isnad.app.explore.StoredEvent;
import org.isnad.app.store.ConnectionPool;

/** What readers say of the records. Writing is one at a time. */
final class CorrectionApi {
  private static final int LONGEST_NOTE = 2000;

  private final Explorer explorer;
  private final ArticleShelf shelf;
  private final ConnectionPool pool;
  private final boolean writable;
  private final Object writing = new Object();

  CorrectionApi(Explorer explorer, ArticleShelf shelf, ConnectionPool pool, boolean writable) {
    this.explorer = explorer;
    this.shelf = shelf;
    this.pool = pool;
    this.writable = writable;
  }

  void routes(JavalinDefaultRoutingApi<?> app) {
    app.get("/api/corrections", this::list);
    app.post("/api/corrections", this::add);
    app.get("/api/corrections/gold", this::gold);
    app.get("/api/vocabulary", ctx -> Json.answer(ctx, vocabulary()));
  }

  private ObjectNode vocabulary() {
    ObjectNode node = Json.MAPPER.createObjectNode();
    ObjectNode types = node.putObject("types");
    for (String type : Vocabulary.BUILT_IN.types()) {
      types.set(type, Json.MAPPER.valueToTree(Vocabulary.BUILT_IN.modes(type)));
    }
    node.set("sectors", Json.MAPPER.valueToTree(Vocabulary.BUILT_IN.sectors()));
    node.set("statuses", Json.MAPPER.valueToTree(Vocabulary.BUILT_IN.statuses()));
    return node.put("writable", writable);
  }

  private void list(Context ctx) {
    int most = Asked.limit(ctx);
    long before = Asked.number(ctx, "cursor", Integer.MAX_VALUE, 0, Integer.MAX_VALUE);
    ObjectNode answer = Json.MAPPER.createObjectNode();
    List<Correction> page =
        pool.run(
            connection -> {
              answer.put("total", new Corrections(connection).count());
              return new Corrections(connection).before(before, most);
            });
    boolean full = page.size() == most;
    answer.put("next", full ? Long.toString(page.get(most - 1).number()) : null);
    ArrayNode array = answer.putArray("corrections");
    page.forEach(correction -> array.add(Json.MAPPER.<JsonNode>valueToTree(correction)));
    Json.answer(ctx, answer);
  }

  private void add(Context ctx) {
    if (!writable) {
      throw new Problem(409, "the store is open to read only; serve it without --read-only");
    }
    JsonNode body = Json.body(ctx);
    Correction wanted;
    try {
      wanted = correction(body);
    } catch (CorrectionException e) {
      throw Problem.badRequest(e.getMessage());
    }
    Correction made;
    synchronized (writing) {
      made = pool.run(connection -> new Corrections(connection).add(wanted));
    }
    ctx.status(201);
    Json.answer(ctx, made);
  }

  private Correction correction(JsonNode body) {
    Verdict verdict =
        Verdict.of(body.path("verdict").asText(""))
            .orElseThrow(
                () ->
                    Problem.badRequest("verdict: give right, wrong, mended, missed or withdrawn"));
    String note = body.path("note").asText("").strip();
    if (note.length() > LONGEST_NOTE) {
      throw Problem.badRequest("note: give at most " + LONGEST_NOTE + " letters");
    }
    String id = body.path("event").asText("");
    String document = body.path("document").asText("");
    if (document.isEmpty() && id.contains(":")) {
      document = id.substring(0, id.lastIndexOf(':'));
    }
    String article = document;
    StoredArticle stored =
        shelf
            .article(article)
            .orElseThrow(() -> Problem.notFound("no article " + article + " in the store"));
    Optional<JsonNode> machine = machine(stored, id, verdict, body);
    Optional<JsonNode> mended =
        verdict == Verdict.MENDED || verdict == Verdict.MISSED
            ? Optional.of(new GoldEventCheck(stored.article().text()).check(body.path("mended")))
            : Optional.empty();
    return new Correction(
        0, name(stored, id, verdict), article, verdict, machine, mended, note, "");
  }

  /** An event that was missed gets an id that no machine gives. */
  private String name(StoredArticle stored, String id, Verdict verdict) {
    if (verdict != Verdict.MISSED || isMissed(id)) {
      return id;
    }
    return stored.article().id() + ":+" + java.util.UUID.randomUUID();
  }

  private static boolean isMissed(String id) {
    return id.matches("(?s).+:\\+[0-9a-f-]{36}");
  }

  private Optional<JsonNode> machine(
      StoredArticle stored, String id, Verdict verdict, JsonNode body) {
    for (StoredEvent event : explorer.eventsOfArticle(stored.seq())) {
      if (event.json().path("id").asText().equals(id)) {
        return Optional.of(GoldEvent.of(event.json()));
      }
    }
    boolean ofPeople = isMissed(id) && id.startsWith(stored.article().id() + ":");
    if (verdict == Verdict.MISSED && body.path("event").asText("").isEmpty()
        || ofPeople && (verdict == Verdict.MISSED || verdict == Verdict.WITHDRAWN)) {
      return Optional.empty();
    }
    throw Problem.notFound("no event " + id + " in the store");
  }

  /** All corrected articles as gold, one JSON document a line. */
  private void gold(Context ctx) {
    StringBuilder lines = new StringBuilder();
    pool.run(
        connection -> {
          CorrectedGold gold = new CorrectedGold(connection);
          for (String id : gold.documents()) {
            gold.document(id).ifPresent(document -> lines.append(document).append('\n'));
          }
          return lines;
        });
    ctx.contentType("application/x-ndjson; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"corrected.jsonl\"")
        .result(lines.toString());
  }
}
