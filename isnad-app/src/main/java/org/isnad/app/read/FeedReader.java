package org.isnad.app.read;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.isnad.record.Article;
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

  private static final List<String> AUTHORS = List.of("dc:creator", "author", "creator");

  private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf:rdf");
  private static final Pattern END =
      Pattern.compile("</(?:rss|feed|rdf:rdf)\\s*>", Pattern.CASE_INSENSITIVE);

  /** Begins with a scheme: {@code https:}, {@code tag:}, {@code urn:}. */
  private static final Pattern GLOBAL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

  private final Intake intake;

  FeedReader(Intake intake) {
    this.intake = intake;
  }

  @Override
  public void read(Source source, ArticleSink sink) throws IOException {
    Optional<Parsed> feed = parse(source, sink);
    if (feed.isEmpty()) {
      return;
    }
    List<Element> entries = feed.get().entries();
    if (entries.isEmpty()) {
      sink.problem(
          whole(source)
              .problem(
                  ReadProblem.Kind.EMPTY,
                  "there is no entry in this feed",
                  "give RSS or Atom; other XML is not read"));
    }
    deliver(source, feed.get(), entries, new EveryItem(sink));
  }

  /**
   * Reads a feed that is read again and again. One without entries is a feed, too; a page is none.
   * Of a feed that is cut short the last entry waits for the next time, because it may be half.
   *
   * @param sink told a problem without a line if the feed as a whole could not be read
   */
  void readAgain(Source source, FeedSink sink) throws IOException {
    Optional<Parsed> feed = parse(source, sink);
    if (feed.isEmpty()) {
      return;
    }
    if (!feed.get().isFeed()) {
      sink.problem(
          whole(source)
              .problem(
                  ReadProblem.Kind.BROKEN_LINE,
                  "this is no feed",
                  "give the address of its RSS or Atom"));
      return;
    }
    List<Element> entries = feed.get().entries();
    boolean closed = feed.get().closed();
    List<Element> sure =
        closed || entries.isEmpty() ? entries : entries.subList(0, entries.size() - 1);
    deliver(source, feed.get(), sure, sink);
    if (!closed) {
      sink.problem(
          whole(source)
              .problem(
                  ReadProblem.Kind.CUT_SHORT,
                  "the feed is broken or cut short: its end is missing",
                  "its whole items were read, " + sure.size() + " of them"));
    }
  }

  private static TextCheck whole(Source source) {
    return new TextCheck(source.name(), OptionalLong.empty());
  }

  /**
   * A feed as a tree.
   *
   * @param closed whether its end is there
   */
  private record Parsed(Document document, boolean closed) {
    List<Element> entries() {
      return document.select("item, entry");
    }

    boolean isFeed() {
      return document.children().stream()
          .anyMatch(top -> ROOTS.contains(top.tagName().toLowerCase(Locale.ROOT)));
    }
  }

  private record EveryItem(ArticleSink sink) implements FeedSink {
    @Override
    public boolean isWanted(String id) {
      return true;
    }

    @Override
    public void article(Article article) {
      sink.article(article);
    }

    @Override
    public void problem(ReadProblem problem) {
      sink.problem(problem);
    }

    @Override
    public boolean wantsMore() {
      return sink.wantsMore();
    }
  }

  /** Empty if it is no text, which the sink has been told. */
  private static Optional<Parsed> parse(Source source, ArticleSink sink) throws IOException {
    byte[] bytes = source.stream().readNBytes(MOST_BYTES + 1);
    TextCheck file = whole(source);
    if (bytes.length > MOST_BYTES) {
      sink.problem(file.tooLong("the feed", MOST_BYTES + " bytes"));
      return Optional.empty();
    }
    DecodedText decoded = CharsetGuess.decode(bytes, source.told().charset());
    if (decoded.looksBinary()) {
      sink.problem(file.problem(ReadProblem.Kind.BINARY, "this is no text", "give a feed"));
      return Optional.empty();
    }
    String text = decoded.text();
    Document feed = Jsoup.parse(text, source.told().url().orElse(""), Parser.xmlParser());
    return Optional.of(new Parsed(feed, END.matcher(text).find()));
  }

  private void deliver(Source source, Parsed feed, List<Element> entries, FeedSink sink) {
    Optional<String> outlet = outlet(feed.document());
    Element top = feed.document().selectFirst("feed");
    Optional<String> author = top == null ? Optional.empty() : author(top);
    long number = 0;
    for (Element entry : entries) {
      number++;
      if (!sink.wantsMore()) {
        return;
      }
      TextCheck check = new TextCheck(source.name(), OptionalLong.of(number));
      Map<ArticleField, String> fields = fields(entry, outlet, author);
      String id = id(entry, fields, source);
      fields.put(ArticleField.ID, id);
      if (sink.isWanted(id)) {
        intake.deliver(new ArticleFields(fields), id, check, sink);
      }
    }
  }

  private static Optional<String> outlet(Document feed) {
    Element top = feed.selectFirst("channel, feed");
    return top == null ? Optional.empty() : child(top, List.of("title")).map(MainText::ofFragment);
  }

  private static Map<ArticleField, String> fields(
      Element entry, Optional<String> outlet, Optional<String> feedAuthor) {
    Map<ArticleField, String> fields = new EnumMap<>(ArticleField.class);
    Optional<String> title = child(entry, List.of("title")).map(MainText::ofFragment);
    Optional<String> body =
        child(entry, BODIES).map(MainText::ofFragment).filter(text -> !text.isBlank());
    body.or(() -> title).ifPresent(text -> fields.put(ArticleField.TEXT, text));
    body.flatMap(b -> title)
        .ifPresent(t -> fields.put(ArticleField.TITLE, t.replaceAll("\\s+", " ")));
    link(entry).ifPresent(url -> fields.put(ArticleField.URL, url));
    child(entry, DATES)
        .flatMap(PublishedDate::find)
        .ifPresent(date -> fields.put(ArticleField.DATE, date.toString()));
    Optional<String> author = author(entry);
    author.or(() -> feedAuthor).ifPresent(names -> fields.put(ArticleField.AUTHOR, names));
    child(entry, List.of("source"))
        .map(MainText::ofFragment)
        .filter(name -> !name.isBlank() && name.length() < 100)
        .or(() -> outlet)
        .ifPresent(name -> fields.put(ArticleField.SOURCE, name));
    return fields;
  }

  /**
   * What the feed names the entry by, else its link, else what it says: its place in the feed is
   * another each time. A name of the feed's own, say a number, is told apart from that of another
   * feed by the feed's address, if it has one.
   */
  private static String id(Element entry, Map<ArticleField, String> fields, Source source) {
    Optional<String> given = child(entry, IDS).or(() -> link(entry));
    if (given.isPresent() && GLOBAL.matcher(given.get()).lookingAt()) {
      return given.get();
    }
    if (given.isPresent()) {
      return source.told().id().map(feed -> feed + "#").orElse("") + given.get();
    }
    String said =
        fields.getOrDefault(ArticleField.TITLE, "")
            + "\n"
            + fields.getOrDefault(ArticleField.TEXT, "");
    return source.name() + "#" + UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> link(Element entry) {
    for (Element child : entry.children()) {
      String relation = child.attr("rel");
      boolean page = relation.isEmpty() || relation.equals("alternate");
      if (child.tagName().equals("link") && page) {
        String address = child.hasAttr("href") ? child.attr("href") : child.text();
        if (!address.isBlank()) {
          return Optional.of(absolute(address.strip(), child));
        }
      }
    }
    return Optional.empty();
  }

  private static String absolute(String address, Element link) {
    if (GLOBAL.matcher(address).lookingAt() || link.baseUri().isEmpty()) {
      return address;
    }
    try {
      return URI.create(link.baseUri()).resolve(address).toString();
    } catch (IllegalArgumentException noAddress) {
      // It is the feed's, and stays as it is given.
      return address;
    }
  }

  /** The names of those who wrote it, one a line; in Atom the feed speaks for its entries. */
  private static Optional<String> author(Element entry) {
    for (String tag : AUTHORS) {
      StringBuilder names = new StringBuilder();
      for (Element child : entry.children()) {
        if (child.tagName().equalsIgnoreCase(tag) && names.length() < AuthorNames.LONGEST) {
          names.append(child(child, List.of("name")).orElseGet(child::wholeText)).append('\n');
        }
      }
      if (!AuthorNames.read(names.toString()).isEmpty()) {
        return Optional.of(names.toString());
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
