package org.isnad.app.watch;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.isnad.app.read.ArticleReaders;
import org.isnad.app.read.FeedSink;
import org.isnad.app.read.ReadProblem;
import org.isnad.app.read.WebAnswer;
import org.isnad.app.read.WebRequest;
import org.isnad.app.watch.PollResult.Kind;
import org.isnad.record.Article;
import org.jspecify.annotations.Nullable;

/**
 * Polls one feed: asks for it, hands on what is new, and keeps what is known of it once that is
 * stored. For one thread.
 */
final class FeedPoller {
  private static final String WANTED =
      "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1";

  private final ArticleReaders readers;
  private final WatchState state;
  private final WatchSettings settings;
  private final WatchClock clock;
  private final Consumer<String> say;
  private final HostDelays hosts;
  private final Optional<ItemPages> pages;

  FeedPoller(
      ArticleReaders readers, WatchState state, WatchSettings settings, Surroundings around) {
    this.readers = readers;
    this.state = state;
    this.settings = settings;
    this.clock = around.clock();
    this.say = around.say();
    this.hosts = new HostDelays(clock, settings.hostDelay());
    this.pages =
        settings.pages() == WatchSettings.Pages.FOLLOWED
            ? Optional.of(new ItemPages(readers, hosts, clock))
            : Optional.empty();
  }

  /**
   * Polls.
   *
   * @param next when the feed is due again if all is well
   */
  PollResult poll(String feed, Instant next, ArticleDesk desk) {
    FeedState before = state.of(feed);
    try {
      WebAnswer answer = request(feed, before).send();
      if (answer.status() == 304) {
        state.put(feed, before.unchanged().dueAt(next));
        return PollResult.of(Kind.NOTHING_NEW);
      }
      if (answer.status() == 200) {
        return read(feed, answer, next, desk);
      }
      Optional<Instant> after = RetryAfter.find(answer, clock.now());
      after.ifPresent(until -> hosts.hold(answer.at(), until));
      failed(feed, "the server answers " + answer.status(), remedy(answer.status()), after);
    } catch (HostDelays.HeldHost held) {
      state.put(feed, before.restingUntil(held.until()));
      return PollResult.of(Kind.PUT_OFF);
    } catch (UnknownHostException e) {
      failed(feed, "there is no such host", "check the address and the network", Optional.empty());
    } catch (IOException e) {
      String cause = String.valueOf(e.getMessage()).replaceAll("[\\s\\p{Cntrl}]+", " ");
      failed(feed, "cannot be fetched: " + cause, "check the address", Optional.empty());
    }
    return PollResult.of(Kind.FAILED);
  }

  private WebRequest request(String feed, FeedState before) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Accept", WANTED);
    headers.put("Accept-Encoding", "gzip");
    before.etag().ifPresent(etag -> headers.put("If-None-Match", etag));
    before.lastModified().ifPresent(modified -> headers.put("If-Modified-Since", modified));
    return new WebRequest(feed, headers, WebRequest.Bounds.FEED, new FeedGate(hosts));
  }

  /** Servers that a feed's own leads on to are looked at more closely. */
  private static final class FeedGate implements WebRequest.Gate {
    private final HostDelays hosts;
    private @Nullable URI first;

    FeedGate(HostDelays hosts) {
      this.hosts = hosts;
    }

    @Override
    public void pass(URI address) throws IOException {
      URI from = first == null ? address : first;
      first = from;
      LocalNetwork.refuseFromOutside(from, address);
      hosts.turn(address);
    }
  }

  private PollResult read(String feed, WebAnswer answer, Instant next, ArticleDesk desk) {
    NewItems items = new NewItems(answer, desk);
    readers.readFeed(answer, items);
    if (items.count > 0 && !desk.flush()) {
      return PollResult.of(Kind.STOPPED);
    }
    // Read again: what is known of it only changes here, but another feed may have had its items.
    FeedState before = state.of(feed);
    if (items.whole == null) {
      FeedState after =
          before.read(validator(answer, "ETag"), validator(answer, "Last-Modified"), items.keys);
      state.put(feed, after.dueAt(next));
      return items.result(items.count > 0 ? Kind.NEWS : Kind.NOTHING_NEW);
    }
    state.put(feed, before.failed(items.keys).restingUntil(rested(before)));
    tell(feed, items.whole.cause(), items.whole.remedy());
    return items.result(Kind.FAILED);
  }

  /** A value to be sent back as it is; one that may not stand in a header, or fills it, is none. */
  private static Optional<String> validator(WebAnswer answer, String header) {
    return answer.header(header).filter(value -> value.matches("[\\x20-\\x7e]{1,500}"));
  }

  private void failed(String feed, String cause, String remedy, Optional<Instant> notBefore) {
    FeedState before = state.of(feed);
    Instant rested = rested(before);
    Instant due = notBefore.filter(time -> time.isAfter(rested)).orElse(rested);
    state.put(feed, before.failed(Set.of()).restingUntil(due));
    tell(feed, cause, remedy);
  }

  private Instant rested(FeedState before) {
    return clock.now().plus(settings.backOff(before.failures() + 1));
  }

  private void tell(String feed, String cause, String remedy) {
    Duration rest = Duration.between(clock.now(), state.of(feed).due());
    say.accept(feed + ": " + cause + "; " + remedy + "; asked again in " + InWords.of(rest));
  }

  private static String remedy(int status) {
    return switch (status) {
      case 401, 403 -> "this server does not serve us; ask its owner";
      case 404 -> "check the address";
      case 410 -> "the feed is gone for good: take it off the list";
      case 429 -> "it is asked too often: give a longer --interval";
      default -> status >= 500 ? "it may be well again later" : "check the address";
    };
  }

  /** Hands on what was not seen before. */
  private final class NewItems implements FeedSink, ItemPages.Listener {
    private final WebAnswer answer;
    private final ArticleDesk desk;
    private final Set<String> keys = new LinkedHashSet<>();
    private @Nullable ReadProblem whole;
    private int count;
    private int foreign;
    private int bad;

    NewItems(WebAnswer answer, ArticleDesk desk) {
      this.answer = answer;
      this.desk = desk;
    }

    PollResult result(Kind kind) {
      return new PollResult(kind, count, foreign, bad);
    }

    @Override
    public boolean isWanted(String id) {
      String key = key(id);
      return keys.add(key) && !state.isSeen(key);
    }

    @Override
    public void article(Article article) {
      Optional<Article> read =
          pages.isPresent() ? pages.get().read(article, answer.at(), this) : Optional.of(article);
      if (read.isPresent()) {
        count++;
        desk.take(read.get());
      }
    }

    @Override
    public void problem(ReadProblem problem) {
      if (problem.line().isEmpty()) {
        whole = problem;
      } else if (problem.isFailure()) {
        bad++;
        say.accept(problem.message());
      } else {
        foreign++;
      }
    }

    @Override
    public void missed(String message) {
      bad++;
      say.accept(message);
    }

    @Override
    public void foreign() {
      foreign++;
    }
  }

  /** Ids may be of any length. */
  private static String key(String id) {
    return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
