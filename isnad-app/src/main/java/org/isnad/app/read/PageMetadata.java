package org.isnad.app.read;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article. For each field the places are asked in turn: JSON-LD, meta
 * elements, microdata, and last what readers see.
 *
 * @param body the text as given to search engines, if it is
 */
record PageMetadata(
    Optional<String> title,
    Optional<LocalDate> date,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> body) {

  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[property=og:published_time]",
          "meta[property=og:article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=article:published_time]",
          "meta[name=datePublished]",
          "meta[name=parsely-pub-date]",
          "meta[name=sailthru.date]",
          "meta[name=publishdate]",
          "meta[name=publish-date]",
          "meta[name=pubdate]",
          "meta[name=date]",
          "meta[name=DC.date.issued]",
          "meta[name=DC.date]",
          "meta[name=dcterms.created]",
          "[itemprop=datePublished]",
          "article time[datetime]",
          "time[pubdate]",
          "time[datetime]");

  private static final List<String> TITLES =
      List.of(
          "meta[property=og:title]",
          "meta[name=twitter:title]",
          "[itemprop=headline]",
          "article h1",
          "h1",
          "title");

  private static final List<String> OUTLETS =
      List.of(
          "meta[property=og:site_name]",
          "meta[name=application-name]",
          "[itemprop=publisher] [itemprop=name]");

  private static final List<String> URLS = List.of("link[rel=canonical]", "meta[property=og:url]");

  static PageMetadata of(Document page) {
    JsonLd linked = JsonLd.of(page);
    return new PageMetadata(
        linked.headline().or(() -> first(page, TITLES)).map(PageMetadata::oneLine),
        linked.published().flatMap(PublishedDate::find).or(() -> date(page)),
        linked.publisher().or(() -> first(page, OUTLETS)).map(PageMetadata::oneLine),
        first(page, URLS).filter(u -> findHost(u).isPresent()),
        linked.body());
  }

  private static Optional<LocalDate> date(Document page) {
    return DATES.stream()
        .flatMap(selector -> page.select(selector).stream().limit(3))
        .map(PageMetadata::value)
        .flatMap(value -> PublishedDate.find(value).stream())
        .findFirst();
  }

  private static Optional<String> first(Document page, List<String> selectors) {
    return selectors.stream()
        .map(page::selectFirst)
        .filter(element -> element != null)
        .map(PageMetadata::value)
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private static String value(Element element) {
    for (String attribute : new String[] {"content", "datetime", "href"}) {
      String value = element.attr(attribute);
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return element.text().strip();
  }

  private static String oneLine(String value) {
    return value.replaceAll("\\s+", " ").strip();
  }

  /** The host of a web address, without {@code www.}. */
  static Optional<String> findHost(String url) {
    try {
      String host = URI.create(url.strip()).getHost();
      return Optional.ofNullable(host).map(h -> h.startsWith("www.") ? h.substring(4) : h);
    } catch (IllegalArgumentException noAddress) {
      // The question was whether it has one.
      return Optional.empty();
    }
  }
}
