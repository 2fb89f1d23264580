package org.isnad.app.cli;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.Isnad;
import org.isnad.IsnadOptions;
import org.isnad.app.read.ArticleReaders;
import org.isnad.app.read.Columns;
import org.isnad.app.read.Limits;
import org.isnad.app.read.ReadOptions;
import org.isnad.app.store.Store;
import org.isnad.app.watch.ArticleDesk;
import org.isnad.app.watch.Subscriptions;
import org.isnad.app.watch.Surroundings;
import org.isnad.app.watch.WatchClock;
import org.isnad.app.watch.WatchSettings;
import org.isnad.app.watch.WatchState;
import org.isnad.app.watch.Watcher;
import org.isnad.record.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Polls feeds and codes what is new into the store. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = {
      "Polls RSS and Atom feeds and codes new items into the store, until it is stopped with Ctrl-C."
          + " What was read is kept beside the store, in STORE.feeds.json: the next run goes on."
          + " Servers are asked whether a feed has changed, left alone for longer after each error,"
          + " and for as long as they ask for. The store is open to other commands between polls."
    },
    footer = {
      "",
      "Examples:",
      "  isnad watch feeds.opml",
      "  isnad watch https://example.org/rss --pages --interval 30",
      "  isnad watch feeds.opml --once --store news.duckdb"
    })
final class WatchCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "OPML|URL",
      arity = "1..*",
      description = "lists of feeds, as feed readers export them, or addresses of feeds")
  private List<String> inputs;

  @Option(
      names = "--interval",
      paramLabel = "MINUTES",
      defaultValue = "15",
      description = "between two polls of a feed, 1 or more (default: ${DEFAULT-VALUE})")
  private long interval;

  @Option(
      names = "--host-delay",
      paramLabel = "SECONDS",
      defaultValue = "2",
      description = "between two requests to the same host, 1 or more (default: ${DEFAULT-VALUE})")
  private long hostDelay;

  @Option(
      names = "--pages",
      description =
          "read the page that a new item leads to, where the site's robots.txt allows it; else the"
              + " text that the feed gives")
  private boolean pages;

  @Option(names = "--once", description = "poll each feed once, and end")
  private boolean once;

  @Mixin private LanguageOption language;
  @Mixin private ThreadsOption threads;
  @Mixin private StoreOption store;
  @Mixin private CoderOptions coder;

  private final Console console;

  WatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    WatchSettings settings = settings();
    Subscriptions feeds = Subscriptions.read(inputs);
    feeds.problems().forEach(this::say);
    if (feeds.feeds().isEmpty()) {
      throw new CommandFailure("no feed to watch; name an OPML file or the address of a feed");
    }
    try (WatchState state = WatchState.open(store.file())) {
      refuseWrongStore();
      Watcher watcher = watcher(feeds, state, settings);
      Interruption interruption = Interruption.saving(() -> end(watcher, state));
      try {
        return watch(watcher, feeds, state);
      } finally {
        interruption.close();
      }
    }
  }

  /** Once it is polling, a store that is in use is waited for. */
  private void refuseWrongStore() {
    if (Files.exists(store.file())) {
      Store.openToWrite(store.file()).close();
    }
  }

  private WatchSettings settings() {
    atLeastOne("--interval", interval);
    atLeastOne("--host-delay", hostDelay);
    return new WatchSettings(
        Duration.ofMinutes(interval),
        Duration.ofSeconds(hostDelay),
        pages ? WatchSettings.Pages.FOLLOWED : WatchSettings.Pages.LEFT_ALONE);
  }

  private static void atLeastOne(String option, long value) {
    if (value < 1 || value > 1_000_000) {
      throw new CommandFailure(option + " " + value + ": give 1 or more, at most 1000000");
    }
  }

  private Watcher watcher(Subscriptions feeds, WatchState state, WatchSettings settings) {
    ReadOptions options = new ReadOptions(Columns.BY_FIELD, language.languages(), Limits.DEFAULT);
    ArticleReaders readers = new ArticleReaders(coder.defaults(), options);
    Surroundings around = new Surroundings(WatchClock.system(), this::say);
    Console patient = keepingCoder();
    int coding = threads.threads();
    Supplier<ArticleDesk> desks =
        () ->
            new StoringDesk(
                new StoringRun(
                    patient,
                    new StoringRun.Target(store.file(), coder),
                    inputs,
                    coding,
                    IngestProgress.NONE));
    return new Watcher(feeds, readers, state, settings, desks, around);
  }

  private int watch(Watcher watcher, Subscriptions feeds, WatchState state) {
    boolean listed = feeds.problems().isEmpty();
    int number = feeds.feeds().size();
    say(
        "watching "
            + (number == 1 ? "1 feed" : number + " feeds")
            + (once ? "" : ", every " + interval + " min")
            + "; what was read is kept in "
            + state.file());
    if (once) {
      return watcher.once() && listed ? 0 : 1;
    }
    watcher.untilStopped();
    return listed ? 0 : 1;
  }

  private void end(Watcher watcher, WatchState state) {
    watcher.stop();
    state.close();
    say("interrupted; run the same command again to go on");
  }

  /** The same console, whose coder is opened once: rounds come by the hundred. */
  private Console keepingCoder() {
    return new Console(
        console.in(),
        console.out(),
        console.err(),
        console.terminal(),
        console.environment(),
        new Kept(console.coder()));
  }

  private static final class Kept implements Function<IsnadOptions, Isnad> {
    private final Function<IsnadOptions, Isnad> opener;
    private @Nullable Isnad opened;

    Kept(Function<IsnadOptions, Isnad> opener) {
      this.opener = opener;
    }

    @Override
    public Isnad apply(IsnadOptions options) {
      Isnad isnad = opened == null ? opener.apply(options) : opened;
      opened = isnad;
      return isnad;
    }
  }

  /** A round of articles is a run of {@code ingest}. */
  private record StoringDesk(StoringRun run) implements ArticleDesk {
    @Override
    public void take(Article article) {
      run.article(article);
    }

    @Override
    public boolean flush() {
      run.flush();
      return run.wantsMore();
    }

    @Override
    public boolean finish() {
      return run.finish() == 0;
    }

    @Override
    public void close() {
      run.close();
    }
  }

  private void say(String message) {
    console.err().println("isnad: " + message);
  }
}
