package org.isnad.app.read;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.text.CharsetGuess;
import org.isnad.text.DecodedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads RSS (0.9 to 2.0) and Atom, one entry an article: its content if it has one, else its
 * summary, else its headline.
 *
 * <p>Feeds are broken often, and a strict XML parser reads nothing of a feed with one stray
 * ampersand; jsoup's reads what there is, and knows neither entities of the document's own nor
 * files beside it.
 */
final class FeedReader implements SourceReader {
  static final int MOST_BYTES = 32 << 20;

  private static final List<String> BODIES =
      List.of("content:encoded", "content", "description", "summary");
  private static final List<String> DATES =
      List.of("pubDate", "published", "dc:date", "updated", "issued", "date");
  private static final List<String> IDS = List.of("guid", "id");

  private final Intake intake;

  FeedReader(Intake intake) {
    this.intake = intake;
  }

  @Override
  public void read(Source source, ArticleSink sink) throws IOException {
    byte[] bytes = source.stream().readNBytes(MOST_BYTES + 1);
    TextCheck file = new TextCheck(source.name(), OptionalLong.empty());
    if (bytes.length > MOST_BYTES) {
      sink.problem(file.tooLong("the feed", MOST_BYTES + " bytes"));
      return;
    }
    DecodedText decoded = CharsetGuess.decode(bytes, source.told().charset());
    if (decoded.looksBinary()) {
      sink.problem(file.problem(ReadProblem.Kind.BINARY, "this is no text", "give a feed"));
      return;
    }
    Document feed = Jsoup.parse(decoded.text(), source.told().url().orElse(""), Parser.xmlParser());
    List<Element> entries = feed.select("item, entry");
    if (entries.isEmpty()) {
      sink.problem(
          file.problem(
              ReadProblem.Kind.EMPTY,
              "there is no entry in this feed",
              "give RSS or Atom; other XML is not read"));
    }
    Optional<String> outlet = outlet(feed);
    long number = 0;
    for (Element entry : entries) {
      number++;
      if (!sink.wantsMore()) {
        return;
      }
      TextCheck check = new TextCheck(source.name(), OptionalLong.of(number));
      Map<ArticleField, String> fields = fields(entry, outlet);
      intake.deliver(new ArticleFields(fields), source.name() + ":" + number, check, sink);
    }
  }

  private static Optional<String> outlet(Document feed) {
    Element top = feed.selectFirst("channel, feed");
    return top == null ? Optional.empty() : child(top, List.of("title")).map(MainText::ofFragment);
  }

  private static Map<ArticleField, String> fields(Element entry, Optional<String> outlet) {
    Map<ArticleField, String> fields = new EnumMap<>(ArticleField.class);
    Optional<String> title = child(entry, List.of("title")).map(MainText::ofFragment);
    Optional<String> body =
        child(entry, BODIES).map(MainText::ofFragment).filter(text -> !text.isBlank());
    body.or(() -> title).ifPresent(text -> fields.put(ArticleField.TEXT, text));
    body.flatMap(b -> title)
        .ifPresent(t -> fields.put(ArticleField.TITLE, t.replaceAll("\\s+", " ")));
    child(entry, IDS).or(() -> link(entry)).ifPresent(id -> fields.put(ArticleField.ID, id));
    link(entry).ifPresent(url -> fields.put(ArticleField.URL, url));
    child(entry, DATES)
        .flatMap(PublishedDate::find)
        .ifPresent(date -> fields.put(ArticleField.DATE, date.toString()));
    child(entry, List.of("source"))
        .map(MainText::ofFragment)
        .filter(name -> !name.isBlank() && name.length() < 100)
        .or(() -> outlet)
        .ifPresent(name -> fields.put(ArticleField.SOURCE, name));
    return fields;
  }

  private static Optional<String> link(Element entry) {
    for (Element child : entry.children()) {
      String relation = child.attr("rel");
      boolean page = relation.isEmpty() || relation.equals("alternate");
      if (child.tagName().equals("link") && page) {
        String address = child.hasAttr("href") ? child.attr("href") : child.text();
        if (!address.isBlank()) {
          return Optional.of(address.strip());
        }
      }
    }
    return Optional.empty();
  }

  /** The text of the first child of such a name that has one. */
  private static Optional<String> child(Element entry, List<String> names) {
    for (String name : names) {
      for (Element child : entry.children()) {
        if (child.tagName().equalsIgnoreCase(name)) {
          String text = child.attr("type").equals("xhtml") ? child.html() : child.wholeText();
          if (!text.isBlank()) {
            return Optional.of(text.strip());
          }
        }
      }
    }
    return Optional.empty();
  }
}
