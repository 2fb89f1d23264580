package org.isnad.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.isnad.app.read.ArticleReaders;
import org.isnad.app.read.ArticleSink;
import org.isnad.app.read.ReadProblem;
import org.isnad.app.store.ContentHash;
import org.isnad.app.store.IngestRun;
import org.isnad.app.store.IngestTotals;
import org.isnad.app.store.Store;
import org.isnad.app.store.TextIndex;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Codes articles into the store. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Codes articles into the store. What is stored already, with the same id and content, is not"
          + " coded again: stop it at any time, and run it again to go on."
    },
    footer = {
      "",
      "Examples:",
      "  isnad ingest news/",
      "  isnad ingest crawl.jsonl.gz --store crawl.duckdb --threads 4"
    })
final class IngestCommand implements Callable<Integer> {
  private static final int MOST_THREADS = 4;

  @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", description = "what to code")
  private List<String> inputs;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "articles coded at the same time (default: the processors, at most 4)")
  private Integer threads;

  @Mixin private StoreOption store;
  @Mixin private CoderOptions coder;

  private final Console console;
  private int problems;

  IngestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int parallel = threads == null ? defaultThreads() : threads;
    if (parallel < 1) {
      throw new CommandFailure("--threads " + parallel + ": give 1 or more");
    }
    try (Store open = Store.openToWrite(store.file());
        TextIndex index = TextIndex.openToWrite(open)) {
      return sumUp(ingest(open, index, parallel));
    }
  }

  private static int defaultThreads() {
    return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
  }

  private IngestTotals ingest(Store open, TextIndex index, int parallel) {
    ArticleReaders readers = new ArticleReaders(coder.defaults());
    IngestRun.Plan plan = new IngestRun.Plan(inputs, Main.VERSION, parallel);
    try (IngestProgress progress = progress(readers);
        IngestRun run = new IngestRun(open, index, plan, this::coder, listener(progress))) {
      ArticleSink sink = sink(run);
      inputs.forEach(name -> readers.of(name, console.in()).read(sink));
      return run.finish();
    }
  }

  /** Opened when the first article needs it: a run that finds nothing new needs no models. */
  private Function<Article, CodedArticle> coder() {
    return console.coder().apply(coder.coder())::code;
  }

  private IngestProgress progress(ArticleReaders readers) {
    return console.terminal()
        ? IngestProgress.over(readers, inputs, console.err())
        : IngestProgress.NONE;
  }

  private IngestRun.Listener listener(IngestProgress progress) {
    return new IngestRun.Listener() {
      @Override
      public void failed(String message) {
        say(message);
      }

      @Override
      public void stored(IngestTotals totals) {
        progress.at(totals.articles());
      }
    };
  }

  private ArticleSink sink(IngestRun run) {
    return new ArticleSink() {
      @Override
      public void article(Article article) {
        run.add(isNameless(article) ? ContentHash.named(article) : article);
      }

      @Override
      public void problem(ReadProblem problem) {
        problems++;
        say(problem.message());
      }
    };
  }

  private static boolean isNameless(Article article) {
    return article.id().equals("stdin") || article.id().startsWith("-:");
  }

  private int sumUp(IngestTotals totals) {
    int failed = totals.failed() + problems;
    say(
        String.format(
            Locale.ROOT,
            "%s: coded %d, replaced %d, known already %d; %d events%s",
            store.file(),
            totals.coded(),
            totals.replaced(),
            totals.known(),
            totals.events(),
            failed == 0 ? "" : "; " + failed + " failed"));
    return failed == 0 ? 0 : 1;
  }

  private void say(String message) {
    console.err().println("isnad: " + message);
  }
}
