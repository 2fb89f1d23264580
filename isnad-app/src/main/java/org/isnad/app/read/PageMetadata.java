package org.isnad.app.read;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

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
          "time[datetime] within article",
          "time[pubdate]",
          "time[datetime]");

  private static final List<String> TITLES =
      List.of(
          "meta[property=og:title]",
          "meta[name=twitter:title]",
          "[itemprop=headline]",
          "h1 within article",
          "h1",
          "title");

  private static final List<String> OUTLETS =
      List.of(
          "meta[property=og:site_name]",
          "meta[name=application-name]",
          "[itemprop=name] within [itemprop=publisher]");

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
          "[itemprop=author]",
          "[rel=author] within article",
          "[rel=author]",
          ".byline, .article-author, .author-name, .post-author, .entry-author",
          ".author within article",
          ".author within header");

  /** Of elements of one kind beyond so many, none tells of the page itself. */
  private static final int MOST = 20;

  private static final String WITHIN = " within ";

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
        .flatMap(selector -> find(page, selector).limit(3))
        .map(PageMetadata::value)
        .flatMap(value -> PublishedDate.find(value).stream())
        .findFirst();
  }

  /**
   * The first elements of a selector, perhaps within another. One selector of both would climb to
   * the root from every element, which in a page of a hundred thousand levels takes minutes.
   */
  private static Stream<Element> find(Document page, String place) {
    int within = place.indexOf(WITHIN);
    String selector = within < 0 ? place : place.substring(0, within);
    Stream<Element> found = page.select(selector).stream().limit(MOST);
    if (within < 0) {
      return found;
    }
    Evaluator outer = QueryParser.parse(place.substring(within + WITHIN.length()));
    return found.filter(e -> e.parents().stream().anyMatch(p -> p.is(outer)));
  }

  private static Optional<String> first(Document page, List<String> selectors) {
    return selectors.stream()
        .flatMap(selector -> find(page, selector).limit(1))
        .map(PageMetadata::value)
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /** What the first kind of place says that names anybody. */
  private static Optional<String> author(Document page) {
    return AUTHORS.stream()
        .map(place -> find(page, place))
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
