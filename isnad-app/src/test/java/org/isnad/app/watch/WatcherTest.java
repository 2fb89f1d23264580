package org.isnad.app.watch;

import static org.isnad.app.watch.FeedServer.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.isnad.app.read.ArticleReaders;
import org.isnad.app.read.Defaults;
import org.isnad.app.read.WebAddress;
import org.isnad.app.store.StoreException;
import org.isnad.record.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Polls a server on this machine, by a clock of the test's own. */
class WatcherTest {
  private static final Duration INTERVAL = Duration.ofMinutes(15);

  @TempDir private Path folder;

  private final TestClock clock = new TestClock();
  private final List<String> said = new ArrayList<>();
  private final List<Article> stored = new ArrayList<>();
  private Optional<StoreException> trouble = Optional.empty();
  private boolean stopping;
  private FeedServer server;
  private WatchState state;
  private String feed;

  @BeforeEach
  void begin() throws IOException {
    server = new FeedServer();
    feed = server.at("/feed");
    Files.createFile(store());
    state = WatchState.open(store());
  }

  @AfterEach
  void end() {
    state.close();
    server.close();
  }

  private Path store() {
    return folder.resolve("test.duckdb");
  }

  private void restart() {
    state.close();
    state = WatchState.open(store());
  }

  private final class Desk implements ArticleDesk {
    private final List<Article> taken = new ArrayList<>();

    @Override
    public void take(Article article) {
      taken.add(article);
    }

    @Override
    public boolean flush() {
      if (trouble.isPresent()) {
        throw trouble.get();
      }
      if (!stopping) {
        stored.addAll(taken);
        taken.clear();
      }
      return !stopping;
    }

    @Override
    public boolean finish() {
      return flush();
    }

    @Override
    public void close() {}
  }

  private Watcher watcher(WatchSettings.Pages pages, String... feeds) {
    return new Watcher(
        new Subscriptions(List.of(feeds), List.of()),
        new ArticleReaders(Defaults.NONE),
        state,
        new WatchSettings(INTERVAL, Duration.ofSeconds(2), pages),
        Desk::new,
        new Surroundings(clock, said::add));
  }

  private Watcher watcher() {
    return watcher(WatchSettings.Pages.LEFT_ALONE, feed);
  }

  private List<String> ids() {
    return stored.stream().map(Article::id).toList();
  }

  private String news(int number) {
    return server.at("/news/" + number);
  }

  private List<String> lastSaid() {
    List<String> lines = List.copyOf(said);
    said.clear();
    return lines;
  }

  @Test
  void newItemsAreCodedOnce() {
    server.put("/feed", server.rss(2, 1));
    Watcher watcher = watcher();
    assertTrue(watcher.once());
    assertEquals(List.of(news(2), news(1)), ids());
    Article article = stored.get(0);
    assertEquals(text(2), article.text());
    assertEquals(Optional.of(LocalDate.of(2022, 3, 1)), article.date());
    assertEquals(Optional.of("وكالة الأنباء"), article.source());
    server.put("/feed", server.rss(3, 2, 1));
    assertTrue(watcher.once());
    assertTrue(watcher.once());
    assertEquals(List.of(news(2), news(1), news(3)), ids());
    assertEquals(
        List.of(
            "polled 1 feed: 1 with news, 0 without, 0 failed; 2 new items",
            "polled 1 feed: 1 with news, 0 without, 0 failed; 1 new item",
            "polled 1 feed: 0 with news, 1 without, 0 failed; 0 new items"),
        said);
  }

  @Test
  void serverIsAskedWhetherTheFeedHasChanged() {
    Map<String, String> validators =
        Map.of("ETag", "\"v1\"", "Last-Modified", "Tue, 01 Mar 2022 09:00:00 GMT");
    server.put("/feed", 200, validators, server.rss(1));
    watcher().once();
    server.put("/feed", 304, Map.of(), "");
    restart();
    assertTrue(watcher().once());
    assertTrue(watcher().once());
    assertEquals(List.of(news(1)), ids());
    Map<String, String> first = server.asked().get(0).headers();
    assertFalse(first.containsKey("if-none-match") || first.containsKey("if-modified-since"));
    assertEquals(WebAddress.USER_AGENT, first.get("user-agent"));
    for (FeedServer.Asked later : server.asked().subList(1, 3)) {
      assertEquals("\"v1\"", later.headers().get("if-none-match"));
      assertEquals("Tue, 01 Mar 2022 09:00:00 GMT", later.headers().get("if-modified-since"));
    }
  }

  @Test
  void restartKnowsWhatWasSeen() {
    server.put("/feed", server.rss(1));
    watcher().once();
    restart();
    server.put("/feed", server.rss(2, 1));
    watcher().once();
    assertEquals(List.of(news(1), news(2)), ids());
  }

  @Test
  void restartWaitsUntilTheFeedIsDue() {
    server.put("/feed", server.rss(1));
    watcher().once();
    restart();
    clock.advance(Duration.ofMinutes(5));
    lastSaid();
    Watcher second = stoppingAfter(1, feed);
    second.untilStopped();
    assertEquals(2, server.asked().size());
    assertEquals(Duration.ofMinutes(10), clock.waits.get(0));
    assertEquals("nothing is due yet; next in 10 min", said.get(0));
  }

  /** One that is told to stop when so many rounds are summed up. */
  private Watcher stoppingAfter(int rounds, String... feeds) {
    List<Watcher> self = new ArrayList<>();
    Surroundings around =
        new Surroundings(
            clock,
            line -> {
              said.add(line);
              if (said.stream().filter(l -> l.startsWith("polled")).count() == rounds) {
                self.get(0).stop();
              }
            });
    self.add(
        new Watcher(
            new Subscriptions(List.of(feeds), List.of()),
            new ArticleReaders(Defaults.NONE),
            state,
            new WatchSettings(INTERVAL, Duration.ofSeconds(2), WatchSettings.Pages.LEFT_ALONE),
            Desk::new,
            around));
    return self.get(0);
  }

  @Test
  void feedsArePolledEveryInterval() {
    server.put("/feed", server.rss(1));
    stoppingAfter(3, feed).untilStopped();
    assertEquals(List.of("/feed", "/feed", "/feed"), server.paths());
    assertEquals(List.of(INTERVAL, INTERVAL), clock.waits);
    assertEquals(
        "polled 1 feed: 1 with news, 0 without, 0 failed; 1 new item; next in 15 min", said.get(0));
  }

  @Test
  void errorsBackOffTwiceAsLongEachTimeUpToADay() {
    server.put("/feed", 500, Map.of(), "");
    stoppingAfter(9, feed).untilStopped();
    List<Long> minutes = clock.waits.stream().map(Duration::toMinutes).toList();
    assertEquals(List.of(30L, 60L, 120L, 240L, 480L, 960L, 1440L, 1440L), minutes);
    assertEquals(
        feed + ": the server answers 500; it may be well again later; asked again in 30 min",
        said.get(0));
  }

  @Test
  void successEndsTheBackOff() {
    server.put("/feed", 500, Map.of(), "");
    Watcher watcher = watcher();
    assertFalse(watcher.once());
    clock.advance(Duration.ofHours(1));
    server.put("/feed", server.rss(1));
    assertTrue(watcher.once());
    assertEquals(0, state.of(feed).failures());
    assertEquals(clock.now().plus(INTERVAL), state.of(feed).due());
  }

  @Test
  void pollingOnceLeavesAloneWhatRests() {
    server.put("/feed", 500, Map.of(), "");
    watcher().once();
    restart();
    lastSaid();
    watcher().once();
    assertEquals(1, server.asked().size());
    assertEquals(feed + ": not asked: rests for 30 min more", said.get(0));
  }

  @Test
  void serverThatAsksForTimeGetsItForAllItsFeeds() {
    String other = server.at("/other");
    server.put("/feed", 503, Map.of("Retry-After", "7200"), "");
    server.put("/other", server.rss(1));
    assertFalse(watcher(WatchSettings.Pages.LEFT_ALONE, feed, other).once());
    assertEquals(List.of("/feed"), server.paths());
    assertEquals(TestClock.START.plusSeconds(7200), state.of(feed).due());
    assertEquals(TestClock.START.plusSeconds(7200), state.of(other).due());
    assertTrue(
        said.get(1).startsWith("polled 1 feed: 0 with news, 0 without, 1 failed, 1 put off"));
    restart();
    watcher(WatchSettings.Pages.LEFT_ALONE, feed, other).once();
    assertEquals(List.of("/feed"), server.paths());
    clock.advance(Duration.ofHours(2));
    watcher(WatchSettings.Pages.LEFT_ALONE, feed, other).once();
    assertEquals(List.of(news(1)), ids());
  }

  @Test
  void requestsToOneHostAreSpaced() {
    List<String> feeds = List.of(server.at("/a"), server.at("/b"), server.at("/c"));
    feeds.forEach(address -> server.put(address.substring(address.length() - 2), server.rss(1)));
    watcher(WatchSettings.Pages.LEFT_ALONE, feeds.toArray(String[]::new)).once();
    assertEquals(List.of(Duration.ofSeconds(2), Duration.ofSeconds(2)), clock.waits);
    assertEquals(List.of(news(1)), ids(), "an item that stands in several feeds is coded once");
  }

  @Test
  void whatIsNoFeedIsNamed() {
    server.put("/page", "<!doctype html><html><body><p>" + text(1) + "</p></body></html>");
    server.put("/picture", 200, Map.of(), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
    server.put("/nothing", "");
    server.put("/gone", 410, Map.of(), "");
    List<String> feeds =
        List.of(
            server.at("/page"), server.at("/picture"), server.at("/nothing"), server.at("/gone"));
    assertFalse(watcher(WatchSettings.Pages.LEFT_ALONE, feeds.toArray(String[]::new)).once());
    String again = "; asked again in 30 min";
    assertEquals(
        List.of(
            feeds.get(0) + ": this is no feed; give the address of its RSS or Atom" + again,
            feeds.get(1) + ": this is no text; give a feed" + again,
            feeds.get(2) + ": this is no feed; give the address of its RSS or Atom" + again,
            feeds.get(3)
                + ": the server answers 410; the feed is gone for good: take it off the list"
                + again),
        said.subList(0, 4));
    assertEquals(List.of(), stored);
  }

  @Test
  void hostThatDoesNotAnswerIsNamed() {
    server.close();
    assertFalse(watcher().once());
    assertTrue(
        said.get(0).startsWith(feed + ": cannot be fetched: Connection refused; "), said.get(0));
  }

  @Test
  void feedCutShortIsNamedAndItsLastItemWaits() {
    String whole = server.rss(1, 2);
    Map<String, String> etag = Map.of("ETag", "\"v1\"");
    server.put("/feed", 200, etag, whole.substring(0, whole.lastIndexOf("</description>")));
    Watcher watcher = watcher();
    assertFalse(watcher.once());
    assertEquals(List.of(news(1)), ids());
    assertTrue(said.get(0).contains("broken or cut short"), said.get(0));
    clock.advance(Duration.ofMinutes(30));
    server.put("/feed", whole);
    assertTrue(watcher.once());
    assertEquals(List.of(news(1), news(2)), ids());
    assertFalse(server.asked().get(1).headers().containsKey("if-none-match"));
  }

  @Test
  void feedWithoutItemsIsNoError() {
    server.put("/feed", server.rss());
    assertTrue(watcher().once());
  }

  @Test
  void elementsInElementsWithoutEndCostNothingElse() {
    String deep = "<a>".repeat(100_000);
    server.put(
        "/deep", server.rss(1, 2).replace(text(1), deep).replace("</guid>", deep + "</guid>"));
    server.put("/feed", server.rss(3));
    watcher(WatchSettings.Pages.LEFT_ALONE, server.at("/deep"), feed).once();
    assertTrue(ids().contains(news(3)), said::toString);
  }

  @Test
  void packedFeedIsUnpacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(server.rss(1).getBytes(StandardCharsets.UTF_8));
    }
    server.put("/feed", 200, Map.of("Content-Encoding", "gzip"), packed.toByteArray());
    assertTrue(watcher().once());
    assertEquals("gzip", server.asked().get(0).headers().get("accept-encoding"));
    assertEquals(List.of(news(1)), ids());
  }

  @Test
  void numbersOfTwoFeedsAreNotTakenForEachOther() {
    String item = "<rss><channel><item><guid>17</guid><title>%</title></item></channel></rss>";
    server.put("/a", item.replace("%", text(1)));
    server.put("/b", item.replace("%", text(2)));
    watcher(WatchSettings.Pages.LEFT_ALONE, server.at("/a"), server.at("/b")).once();
    assertEquals(List.of(server.at("/a#17"), server.at("/b#17")), ids());
  }

  @Test
  void itemsInOtherLanguagesAreCountedOnce() {
    String english = "The minister said on Tuesday that the talks in Baghdad had been fruitful.";
    server.put("/feed", server.rss(1).replace(text(1), english).replace("عنوان", "Talks"));
    Watcher watcher = watcher();
    assertTrue(watcher.once());
    assertTrue(watcher.once());
    assertTrue(said.get(0).contains("0 new items; 1 not Arabic, left out"), said.get(0));
    assertFalse(said.get(1).contains("not Arabic"), said.get(1));
  }

  @Test
  void whatTheStoreCouldNotTakeIsReadAgain() {
    server.put("/feed", 200, Map.of("ETag", "\"v1\""), server.rss(1));
    trouble = Optional.of(new StoreException("test.duckdb: in use by another program"));
    Watcher watcher = watcher();
    assertFalse(watcher.once());
    assertEquals("test.duckdb: in use by another program", said.get(0));
    assertEquals(TestClock.START.plus(INTERVAL), state.of(feed).due());
    trouble = Optional.empty();
    assertTrue(watcher.once());
    assertEquals(List.of(news(1)), ids());
    assertFalse(server.asked().get(1).headers().containsKey("if-none-match"));
  }

  @Test
  void whatWasNotStoredWhenTheProgramEndedIsReadAgain() {
    server.put("/feed", server.rss(1));
    stopping = true;
    watcher().untilStopped();
    assertEquals(List.of(), stored);
    stopping = false;
    restart();
    watcher().once();
    assertEquals(List.of(news(1)), ids());
  }

  private void page(int number, String paragraph) {
    server.put(
        "/news/" + number,
        200,
        Map.of("Content-Type", "text/html; charset=utf-8"),
        "<!doctype html><html><head><title>"
            + number
            + "</title></head><body><article><p>"
            + paragraph
            + "</p></article></body></html>");
  }

  private Watcher following() {
    return watcher(WatchSettings.Pages.FOLLOWED, feed);
  }

  @Test
  void pageOfAnItemIsReadUnderTheItemsName() {
    server.put("/feed", server.rss(1));
    page(1, text(7));
    assertTrue(following().once());
    assertEquals(List.of(news(1)), ids());
    assertEquals(text(7), stored.get(0).text());
    assertEquals(Optional.of(LocalDate.of(2022, 3, 1)), stored.get(0).date());
    assertEquals(Optional.of("وكالة الأنباء"), stored.get(0).source());
    assertEquals(List.of("/feed", "/robots.txt", "/news/1"), server.paths());
    assertEquals(List.of(Duration.ofSeconds(2), Duration.ofSeconds(2)), clock.waits);
    following().once();
    assertEquals(List.of("/feed"), server.paths().subList(3, server.paths().size()));
  }

  @Test
  void pagesThatRobotsTxtForbidsAreNotFetched() {
    server.put("/robots.txt", "User-agent: Isnad\nDisallow: /news/1\nCrawl-delay: 9\n");
    server.put("/feed", server.rss(1, 2));
    page(1, text(7));
    page(2, text(8));
    assertFalse(following().once());
    assertEquals(List.of("/feed", "/robots.txt", "/news/2"), server.paths());
    assertEquals(List.of(text(1), text(8)), stored.stream().map(Article::text).toList());
    assertEquals(
        news(1)
            + ": the site's robots.txt does not allow it, or cannot be read; its item is coded from"
            + " what the feed says",
        said.get(0));
    assertEquals(List.of(Duration.ofSeconds(2), Duration.ofSeconds(9)), clock.waits);
  }

  @Test
  void siteThatCannotTellItsRulesIsLeftAlone() {
    server.put("/robots.txt", 500, Map.of(), "");
    server.put("/feed", server.rss(1));
    page(1, text(7));
    assertFalse(following().once());
    assertEquals(List.of("/feed", "/robots.txt"), server.paths());
    assertEquals(text(1), stored.get(0).text());
  }

  @Test
  void redirectionIntoWhatIsForbiddenIsNotFollowed() {
    server.put("/robots.txt", "User-agent: *\nDisallow: /private\n");
    server.put("/feed", server.rss(1));
    server.put("/news/1", 302, Map.of("Location", "/private"), "");
    following().once();
    assertEquals(List.of("/feed", "/robots.txt", "/news/1"), server.paths());
  }

  @Test
  void pageThatIsMissingCostsNoItem() {
    server.put("/feed", server.rss(1));
    assertFalse(following().once());
    assertEquals(text(1), stored.get(0).text());
    assertTrue(said.get(0).startsWith(news(1) + ": the server answers 404; "), said.get(0));
  }
}
