package org.isnad.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.isnad.app.read.ArticleSink;
import org.isnad.app.read.ReadProblem;
import org.isnad.app.store.ContentHash;
import org.isnad.app.store.IngestRun;
import org.isnad.app.store.IngestTotals;
import org.isnad.app.store.Store;
import org.isnad.app.store.TextIndex;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;

/**
 * Codes what is read into a store and sums up at the end. Interrupted (Ctrl-C), it stores the
 * articles that are coded or under way, closes the store and sums up.
 */
final class StoringRun implements ArticleSink, AutoCloseable {
  private final Console console;
  private final CoderOptions coder;
  private final Path file;
  private final IngestProgress progress;
  private final Store store;
  private final TextIndex index;
  private final IngestRun run;
  private final Interruption interruption;
  private int problems;
  private int foreign;
  private boolean closed;

  /**
   * Opens the store.
   *
   * @param inputs for the record
   * @param threads that code, at least 1
   * @param progress hears how many articles are stored; closed with this
   */
  StoringRun(
      Console console, Target target, List<String> inputs, int threads, IngestProgress progress) {
    this.console = console;
    this.coder = target.coder();
    this.file = target.file();
    this.progress = progress;
    this.store = Store.openToWrite(file);
    this.index = openIndex();
    IngestRun.Plan plan = new IngestRun.Plan(inputs, Main.VERSION, threads);
    this.run = new IngestRun(store, index, plan, this::coder, new Listener());
    this.interruption =
        Interruption.saving(
            () -> {
              run.stop();
              end("interrupted; ");
            });
  }

  /** Where to, and how it is coded. */
  record Target(Path file, CoderOptions coder) {}

  private TextIndex openIndex() {
    try {
      return TextIndex.openToWrite(store, this::say);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** Opened when the first article needs it: a run that finds nothing new needs no models. */
  private Function<Article, CodedArticle> coder() {
    return console.coder().apply(coder.coder())::code;
  }

  private final class Listener implements IngestRun.Listener {
    @Override
    public void failed(String message) {
      say(message);
    }

    @Override
    public void stored(IngestTotals totals) {
      progress.at(totals.articles());
    }
  }

  @Override
  public void article(Article article) {
    run.add(isNameless(article) ? ContentHash.named(article) : article);
  }

  @Override
  public void problem(ReadProblem problem) {
    if (problem.isFailure()) {
      problems++;
      say(problem.message());
    } else {
      foreign++;
    }
  }

  @Override
  public boolean wantsMore() {
    return !run.isOver();
  }

  private static boolean isNameless(Article article) {
    return article.id().equals("stdin") || article.id().startsWith("-:");
  }

  /** Stores what was read so far. */
  void flush() {
    run.flush();
  }

  /** Stores all, closes the store and sums up; returns the exit code. */
  int finish() {
    run.finish();
    return end("");
  }

  private synchronized int end(String how) {
    IngestTotals totals = run.finish();
    int failed = totals.failed() + problems;
    if (!closed) {
      closeAll();
      String text = "%s%s: coded %d, replaced %d, known already %d; %d events%s%s";
      say(
          String.format(
              Locale.ROOT,
              text,
              how,
              file,
              totals.coded(),
              totals.replaced(),
              totals.known(),
              totals.events(),
              foreign == 0 ? "" : "; " + foreign + " not Arabic, left out",
              failed == 0 ? "" : "; " + failed + " failed"));
    }
    return failed == 0 ? 0 : 1;
  }

  private void closeAll() {
    closed = true;
    run.close();
    progress.close();
    try (store) {
      index.close();
    }
  }

  /** Closes the store; what was not stored by then is given up. */
  @Override
  public void close() {
    interruption.close();
    synchronized (this) {
      if (!closed) {
        closeAll();
      }
    }
  }

  private void say(String message) {
    console.err().println("isnad: " + message);
  }
}
