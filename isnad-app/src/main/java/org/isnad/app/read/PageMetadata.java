package org.isnad.app.read;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article. For each field the places are asked in turn: JSON-LD, meta
 * elements, microdata, and last what readers see.
 *
 * @param author the names as given, one a line
 * @param body the text as given to search engines, if it is
 */
record PageMetadata(
    Optional<String> title,
    Optional<LocalDate> date,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> author,
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

  private static final List<String> AUTHORS =
      List.of(
          "meta[name=author]",
          "meta[property=article:author]",
          "meta[property=og:article:author]",
          "meta[property=og:author]",
          "meta[name=article:author]",
          "meta[name=parsely-author]",
          "meta[name=sailthru.author]",
          "meta[name=DC.creator]",
          "meta[name=dcterms.creator]",
          "meta[name=byl]",
          "[itemprop=author]");

  /** What readers see, where no other place tells it. */
  private static final List<Seen> SEEN_AUTHORS =
      List.of(
          new Seen("[rel=author]", "article"),
          new Seen("[rel=author]", "html"),
          new Seen(".byline, .article-author, .author-name, .post-author, .entry-author", "html"),
          new Seen(".author", "article"),
          new Seen(".author", "header"));

  /**
   * Elements within one of a tag. Selectors with both would climb to the root from every element,
   * which a page of a hundred thousand levels makes hours of.
   */
  private record Seen(String selector, String within) {
    Stream<Element> in(Document page) {
      return page.select(selector).stream()
          .limit(MOST_AUTHORS)
          .filter(e -> e.parents().stream().anyMatch(p -> p.normalName().equals(within)));
    }
  }

  /** Of elements beyond so many, or so long, none is who wrote the page. */
  private static final int MOST_AUTHORS = 20;

  private static final List<String> URLS = List.of("link[rel=canonical]", "meta[property=og:url]");

  static PageMetadata of(Document page) {
    JsonLd linked = JsonLd.of(page);
    return new PageMetadata(
        linked.headline().or(() -> first(page, TITLES)).map(PageMetadata::oneLine),
        linked.published().flatMap(PublishedDate::find).or(() -> date(page)),
        linked.publisher().or(() -> first(page, OUTLETS)).map(PageMetadata::oneLine),
        first(page, URLS).filter(u -> findHost(u).isPresent()),
        linked.author().filter(a -> !AuthorNames.read(a).isEmpty()).or(() -> author(page)),
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

  /** What the first kind of place says that names anybody. */
  private static Optional<String> author(Document page) {
    return Stream.concat(
            AUTHORS.stream().map(place -> page.select(place).stream().limit(MOST_AUTHORS)),
            SEEN_AUTHORS.stream().map(place -> place.in(page)))
        .map(PageMetadata::names)
        .filter(names -> !AuthorNames.read(names).isEmpty())
        .findFirst();
  }

  private static String names(Stream<Element> elements) {
    return elements
        .map(PageMetadata::named)
        .filter(name -> name.length() <= AuthorNames.LONGEST)
        .collect(Collectors.joining("\n"));
  }

  private static String named(Element author) {
    Element name = author.hasAttr("content") ? author : author.selectFirst("[itemprop=name]");
    Element shown = name == null ? author : name;
    return shown.hasAttr("content") ? shown.attr("content") : shown.text();
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
