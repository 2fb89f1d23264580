package org.isnad.app.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.isnad.record.Article;

/**
 * An article of the store.
 *
 * @param seq its number there
 * @param article as given
 */
record StoredArticle(long seq, Article article) {
  ObjectNode json() {
    ObjectNode node = json(article);
    return node.put("seq", seq);
  }

  static ObjectNode json(Article article) {
    ObjectNode node = Json.MAPPER.createObjectNode();
    node.put("id", article.id());
    node.put("title", article.title().orElse(null));
    node.put("date", article.date().map(Object::toString).orElse(null));
    node.put("source", article.source().orElse(null));
    ArrayNode authors = node.putArray("authors");
    article.authors().forEach(authors::add);
    node.put("url", article.url().orElse(null));
    node.put("text", article.text());
    return node;
  }
}
