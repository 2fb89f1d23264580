package org.isnad.app.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
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
    Optional<String> body) {
  private static final JsonLd NONE =
      new JsonLd(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

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
      Optional<JsonNode> article = findArticle(script.data());
      if (article.isPresent()) {
        return of(article.get());
      }
    }
    return NONE;
  }

  private static Optional<JsonNode> findArticle(String json) {
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      open.add(JSON.readTree(json));
    } catch (JsonProcessingException broken) {
      // Then the page's other elements are asked.
      return Optional.empty();
    }
    while (!open.isEmpty()) {
      JsonNode node = open.removeFirst();
      if (node.isObject() && isArticle(node.path("@type"))) {
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

  private static JsonLd of(JsonNode article) {
    JsonNode publisher = article.path("publisher");
    JsonNode named = publisher.isArray() ? publisher.path(0) : publisher;
    return new JsonLd(
        text(article.path("headline")),
        text(article.path("datePublished")).or(() -> text(article.path("dateCreated"))),
        text(named.path("name")).or(() -> text(named)),
        text(article.path("articleBody")).map(MainText::ofFragment));
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual()
        ? Optional.of(node.asText()).filter(t -> !t.isBlank())
        : Optional.empty();
  }
}
