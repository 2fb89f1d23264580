package org.isnad.app.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The description of an article in the linked data of its page (schema.org NewsArticle and its
 * kin).
 */
record JsonLd(
    Optional<String> headline,
    Optional<String> published,
    Optional<String> publisher,
    Optional<String> author,
    Optional<String> body) {
  private static final JsonLd NONE =
      new JsonLd(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final Set<String> ARTICLES =
      Set.of(
          "NewsArticle",
          "Article",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "OpinionNewsArticle",
          "BackgroundNewsArticle",
          "BlogPosting",
          "LiveBlogPosting",
          "Report");

  /** Pages write line breaks into strings. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  static JsonLd of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<JsonNode> linked = parse(script.data());
      Optional<JsonNode> article = linked.flatMap(JsonLd::findArticle);
      if (article.isPresent()) {
        return of(article.get(), linked.get());
      }
    }
    return NONE;
  }

  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.of(JSON.readTree(json));
    } catch (JsonProcessingException broken) {
      // Then the page's other elements are asked.
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> findArticle(JsonNode linked) {
    return find(linked, node -> isArticle(node.path("@type")));
  }

  /** The first object of its kind, also in a list, a graph or another's main entity. */
  private static Optional<JsonNode> find(JsonNode linked, Predicate<JsonNode> wanted) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(linked));
    while (!open.isEmpty()) {
      JsonNode node = open.removeFirst();
      if (node.isObject() && wanted.test(node)) {
        return Optional.of(node);
      }
      if (node.isArray()) {
        node.forEach(open::add);
      } else {
        open.add(node.path("@graph"));
        open.add(node.path("mainEntity"));
      }
      open.removeIf(JsonNode::isMissingNode);
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    for (JsonNode each : type) {
      if (ARTICLES.contains(each.asText())) {
        return true;
      }
    }
    return ARTICLES.contains(type.asText());
  }

  /**
   * The names of authors, one a line: a string, an object with a name, a list of these, or the id
   * of an object elsewhere in the data.
   */
  private static Optional<String> author(JsonNode article, JsonNode linked) {
    JsonNode given = article.has("author") ? article.path("author") : article.path("creator");
    StringBuilder names = new StringBuilder();
    for (JsonNode each : given.isArray() ? given : List.of(given)) {
      Optional<String> name = text(each).or(() -> name(each));
      JsonNode id = each.path("@id");
      if (name.isEmpty() && id.isTextual()) {
        name = find(linked, n -> n.path("@id").equals(id) && n.has("name")).flatMap(JsonLd::name);
      }
      if (names.length() < AuthorNames.LONGEST) {
        name.ifPresent(n -> names.append(n).append('\n'));
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(names.toString());
  }

  private static Optional<String> name(JsonNode person) {
    JsonNode name = person.path("name");
    return text(name.isArray() ? name.path(0) : name);
  }

  private static JsonLd of(JsonNode article, JsonNode linked) {
    JsonNode publisher = article.path("publisher");
    JsonNode named = publisher.isArray() ? publisher.path(0) : publisher;
    return new JsonLd(
        text(article.path("headline")),
        text(article.path("datePublished")).or(() -> text(article.path("dateCreated"))),
        text(named.path("name")).or(() -> text(named)),
        author(article, linked),
        text(article.path("articleBody")).map(MainText::ofFragment));
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual()
        ? Optional.of(node.asText()).filter(t -> !t.isBlank())
        : Optional.empty();
  }
}
