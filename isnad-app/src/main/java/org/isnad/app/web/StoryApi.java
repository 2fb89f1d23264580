package org.isnad.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import org.isnad.app.explore.Explorer;
import org.isnad.app.explore.StoryPage;

/** Stories: reports of one act, and on whose word they stand. */
final class StoryApi {
  private static final int MOST_EVENTS = 200;

  private final Explorer explorer;

  StoryApi(Explorer explorer) {
    this.explorer = explorer;
  }

  void routes(JavalinDefaultRoutingApi<?> app) {
    app.get("/api/stories", this::stories);
    app.get("/api/story", this::story);
  }

  private void stories(Context ctx) {
    StoryPage page =
        explorer.stories(Asked.question(ctx), Asked.text(ctx, "cursor"), Asked.limit(ctx));
    ObjectNode answer = Json.MAPPER.createObjectNode();
    answer.put("total", page.total());
    answer.put("next", page.next().orElse(null));
    answer.putArray("stories").addAll(page.stories());
    Json.answer(ctx, answer);
  }

  private void story(Context ctx) {
    int id = Asked.number(ctx, "id", -1, 0, Integer.MAX_VALUE);
    JsonNode story = explorer.story(id).orElseThrow(() -> Problem.notFound("no story " + id));
    ObjectNode answer = Json.MAPPER.createObjectNode();
    answer.set("story", story);
    answer.set("events", Events.of(explorer.eventsOfStory(id, MOST_EVENTS)));
    Json.answer(ctx, answer);
  }
}
