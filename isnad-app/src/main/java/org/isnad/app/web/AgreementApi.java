package org.isnad.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The register of agreements. */
final class AgreementApi {
  private final AgreementShelf shelf;

  AgreementApi(AgreementShelf shelf) {
    this.shelf = shelf;
  }

  void routes(JavalinDefaultRoutingApi<?> app) {
    app.get("/api/agreements", this::list);
    app.get("/api/agreement", this::agreement);
  }

  private void list(Context ctx) {
    int most = Asked.limit(ctx);
    List<String> parties =
        Asked.list(ctx, "party").stream().map(p -> p.toUpperCase(Locale.ROOT)).toList();
    List<JsonNode> found =
        shelf.list(
            new AgreementShelf.Wanted(
                parties,
                Asked.text(ctx, "kind"),
                Asked.text(ctx, "subject"),
                Asked.text(ctx, "cursor").map(AgreementApi::place),
                most));
    ObjectNode answer = Json.MAPPER.createObjectNode();
    answer.put("next", found.size() < most ? null : cursor(found.get(most - 1)));
    answer.putArray("agreements").addAll(found);
    Json.answer(ctx, answer);
  }

  private static String cursor(JsonNode row) {
    String place = row.path("day").asText() + '\n' + row.path("agreement").asText();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }

  private static String[] place(String cursor) {
    try {
      String[] place =
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", 2);
      if (place.length == 2) {
        return place;
      }
    } catch (IllegalArgumentException e) {
      // Told below.
    }
    throw Problem.badRequest("cursor: no cursor of this list");
  }

  private void agreement(Context ctx) {
    String id = Asked.required(ctx, "id");
    JsonNode row = shelf.agreement(id).orElseThrow(() -> Problem.notFound("no agreement " + id));
    ObjectNode answer = Json.MAPPER.createObjectNode();
    answer.set("agreement", row);
    Optional<String> before = Optional.ofNullable(row.path("predecessor").textValue());
    answer.set("predecessor", before.flatMap(shelf::agreement).orElse(null));
    answer.putArray("successors").addAll(shelf.successors(id));
    answer.putArray("mentions").addAll(shelf.mentions(id));
    Json.answer(ctx, answer);
  }
}
