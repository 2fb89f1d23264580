package org.isnad.app.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page made the fields of an article. */
final class HtmlPage {
  /** Less text than this in the page, and the text that it gives to search engines is taken. */
  private static final int SHORT = 200;

  private HtmlPage() {}

  /**
   * Reads a page.
   *
   * @param url where it was fetched, if that is known
   */
  static Map<ArticleField, String> read(String html, Optional<String> url) {
    Document page = Jsoup.parse(html, url.orElse(""));
    PageMetadata metadata = PageMetadata.of(page);
    Map<ArticleField, String> fields = new EnumMap<>(ArticleField.class);
    String text = MainText.of(page);
    String told = metadata.body().orElse("");
    boolean better = text.length() < SHORT && told.length() > text.length();
    fields.put(ArticleField.TEXT, better ? told : text);
    metadata.title().ifPresent(t -> fields.put(ArticleField.TITLE, t));
    metadata.author().ifPresent(a -> fields.put(ArticleField.AUTHOR, a));
    metadata.date().ifPresent(d -> fields.put(ArticleField.DATE, d.toString()));
    url.or(metadata::url).ifPresent(u -> fields.put(ArticleField.URL, u));
    metadata
        .outlet()
        .or(() -> url.or(metadata::url).flatMap(PageMetadata::findHost))
        .ifPresent(o -> fields.put(ArticleField.SOURCE, o));
    return fields;
  }
}
