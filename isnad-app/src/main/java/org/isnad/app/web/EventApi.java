package org.isnad.app.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Arrays;
import java.util.Optional;
import org.isnad.app.explore.Dyads;
import org.isnad.app.explore.EventPage;
import org.isnad.app.explore.Explorer;
import org.isnad.app.explore.PlaceCounts;

/** Events, and what a filter's events come to. */
final class EventApi {
  private final Explorer explorer;

  EventApi(Explorer explorer) {
    this.explorer = explorer;
  }

  void routes(JavalinDefaultRoutingApi<?> app) {
    app.get("/api/events", this::events);
    app.get("/api/facets", ctx -> Json.answer(ctx, explorer.facets(Asked.question(ctx))));
    app.get("/api/timeline", ctx -> Json.answer(ctx, explorer.timeline(Asked.question(ctx))));
    app.get("/api/matrix", ctx -> Json.answer(ctx, explorer.matrix(Asked.question(ctx))));
    app.get("/api/network", ctx -> Json.answer(ctx, explorer.network(Asked.question(ctx))));
    app.get("/api/map", this::map);
    app.get("/api/dyads", this::dyads);
  }

  private void events(Context ctx) {
    EventPage page =
        explorer.events(Asked.question(ctx), Asked.text(ctx, "cursor"), Asked.limit(ctx));
    ObjectNode answer = Json.MAPPER.createObjectNode();
    answer.put("total", page.total());
    answer.put("next", page.next().orElse(null));
    answer.set("events", Events.of(page.events()));
    Json.answer(ctx, answer);
  }

  private void map(Context ctx) {
    PlaceCounts places = explorer.places(Asked.question(ctx));
    ObjectNode answer = Json.MAPPER.createObjectNode();
    answer.put("unplaced", places.unplaced());
    ArrayNode points = answer.putArray("points");
    for (PlaceCounts.Point point : places.points()) {
      ObjectNode node = Json.MAPPER.valueToTree(point);
      points.add(node.put("events", point.events()));
    }
    Json.answer(ctx, answer);
  }

  private void dyads(Context ctx) {
    Optional<String> by = Asked.text(ctx, "by");
    Dyads.Span span =
        Arrays.stream(Dyads.Span.values())
            .filter(s -> s.name().equals(by.orElse("month")))
            .findFirst()
            .orElseThrow(() -> Problem.badRequest("by: give day or month"));
    Json.answer(
        ctx,
        explorer.dyads(Asked.question(ctx), span, Asked.text(ctx, "cursor"), Asked.limit(ctx)));
  }
}
