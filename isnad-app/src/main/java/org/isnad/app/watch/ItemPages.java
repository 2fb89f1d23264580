package org.isnad.app.watch;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.app.read.ArticleReaders;
import org.isnad.app.read.ArticleSink;
import org.isnad.app.read.ReadProblem;
import org.isnad.app.read.WebAddress;
import org.isnad.app.read.WebAnswer;
import org.isnad.app.read.WebRequest;
import org.isnad.record.Article;

/**
 * Fetches the pages that items lead to, as far as robots.txt allows it: feeds often have the first
 * sentence only. For one thread.
 */
final class ItemPages {
  private final ArticleReaders readers;
  private final HostDelays hosts;
  private final Robots robots;
  private final WatchClock clock;

  ItemPages(ArticleReaders readers, HostDelays hosts, WatchClock clock) {
    this.readers = readers;
    this.hosts = hosts;
    this.clock = clock;
    this.robots = new Robots(clock);
  }

  /** Hears of pages that could not be read. */
  interface Listener {
    /** The item is coded from what the feed says. */
    void missed(String message);

    /** The page is in another language, and its item left out. */
    void foreign();
  }

  /**
   * The item with the text of its page; the item itself if the page cannot be had.
   *
   * @param feed the address of the feed that it stood in
   */
  Optional<Article> read(Article item, URI feed, Listener listener) {
    String address = item.url().orElse("");
    if (!WebAddress.isOne(address)) {
      return Optional.of(item);
    }
    try {
      WebAnswer answer = fetch(address, feed);
      Page page = new Page();
      readers.readPage(answer, page);
      if (!page.articles.isEmpty()) {
        return Optional.of(joined(item, page.articles.get(0)));
      }
      if (page.problems.stream().noneMatch(ReadProblem::isFailure)) {
        listener.foreign();
        return Optional.empty();
      }
      listener.missed(missed(address, page.problems.get(0).cause()));
    } catch (IOException e) {
      listener.missed(missed(address, String.valueOf(e.getMessage())));
    }
    return Optional.of(item);
  }

  private static String missed(String address, String cause) {
    return address + ": " + cause + "; its item is coded from what the feed says";
  }

  private WebAnswer fetch(String address, URI feed) throws IOException {
    Map<String, String> headers = Map.of("Accept-Encoding", "gzip");
    WebAnswer answer =
        new WebRequest(address, headers, WebRequest.Bounds.PAGE, at -> pass(at, feed)).send();
    RetryAfter.find(answer, clock.now()).ifPresent(until -> hosts.hold(answer.at(), until));
    if (answer.status() != 200) {
      throw new IOException("the server answers " + answer.status());
    }
    return answer;
  }

  private void pass(URI at, URI feed) throws IOException {
    LocalNetwork.refuseFromOutside(feed, at);
    RobotsRules rules = robots.rules(at, site -> passOnce(site, feed));
    String query = at.getRawQuery() == null ? "" : "?" + at.getRawQuery();
    if (!rules.allow(at.getRawPath() + query)) {
      throw new IOException("the site's robots.txt does not allow it, or cannot be read");
    }
    hosts.turn(at, rules.delay());
  }

  private void passOnce(URI at, URI feed) throws IOException {
    LocalNetwork.refuseFromOutside(feed, at);
    hosts.turn(at);
  }

  private static Article joined(Article item, Article page) {
    return new Article(
        item.id(),
        page.text(),
        item.date().or(page::date),
        // A page that names no outlet has its host's name; then the feed's title tells more.
        page.source().filter(name -> !name.contains(".")).or(item::source).or(page::source),
        page.url(),
        page.title().or(item::title),
        page.authors().isEmpty() ? item.authors() : page.authors());
  }

  private static final class Page implements ArticleSink {
    private final List<Article> articles = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();

    @Override
    public void article(Article article) {
      articles.add(article);
    }

    @Override
    public void problem(ReadProblem problem) {
      problems.add(problem);
    }
  }
}
