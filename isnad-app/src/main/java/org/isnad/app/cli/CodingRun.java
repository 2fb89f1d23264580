package org.isnad.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.isnad.Isnad;
import org.isnad.app.parallel.OrderedWork;
import org.isnad.app.read.ArticleReaders;
import org.isnad.app.read.ArticleSink;
import org.isnad.app.read.ReadProblem;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;

/**
 * Reads inputs, codes articles on several threads, hands them on in the order of the inputs, names
 * what failed, and sums up at the end. Interrupted (Ctrl-C), it finishes the articles under way,
 * closes the output and sums up.
 */
final class CodingRun {
  /** Takes coded articles, in order, on one thread at a time. */
  interface Output extends AutoCloseable {
    void write(CodedArticle coded) throws IOException;

    /** Writes what comes last; called once, also after an interruption. */
    @Override
    default void close() throws IOException {}
  }

  /** So many articles may be waited for without a bar. */
  private static final int FEW = 3;

  private final Console console;
  private final CoderOptions options;
  private final int threads;
  private final boolean showsProgress;
  private int articles;
  private int events;
  private int problems;
  private int foreign;
  private boolean summedUp;
  private Optional<ProgressBar> bar = Optional.empty();

  /**
   * @param threads that code, at least 1
   * @param showsProgress whether somebody sees standard error and nothing is printed beside it
   */
  CodingRun(Console console, CoderOptions options, int threads, boolean showsProgress) {
    this.console = console;
    this.options = options;
    this.threads = threads;
    this.showsProgress = showsProgress;
  }

  /** Codes all inputs; returns the exit code. */
  int over(List<String> inputs, ArticleReaders readers, Output output) {
    Isnad isnad = console.coder().apply(options.coder());
    OrderedWork work = new OrderedWork(threads);
    Interruption interruption = Interruption.saving(() -> interrupted(work, output));
    try (work) {
      ArticleSink sink = sink(isnad, work, output);
      for (String name : inputs) {
        readers.of(name, console.in()).read(sink);
      }
      work.finish();
      return sumUp(output, "");
    } finally {
      interruption.close();
      bar.ifPresent(ProgressBar::close);
    }
  }

  private void interrupted(OrderedWork work, Output output) {
    work.stop();
    sumUp(output, "interrupted; ");
  }

  /** Closes the output and tells what was done, once. */
  private synchronized int sumUp(Output output, String how) {
    if (!summedUp) {
      summedUp = true;
      close(output);
      console.out().flush();
      String failed = problems == 0 ? "" : "; " + count(problems, "input") + " failed";
      String others = foreign == 0 ? "" : "; " + foreign + " not Arabic, left out";
      say(
          how
              + "coded "
              + count(articles, "article")
              + ", "
              + count(events, "event")
              + others
              + failed);
    }
    return problems == 0 ? 0 : 1;
  }

  private static void close(Output output) {
    try {
      output.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String count(int number, String thing) {
    return String.format(Locale.ROOT, "%d %s%s", number, thing, number == 1 ? "" : "s");
  }

  /** Steps the bar, which appears with the fourth article and only where somebody looks. */
  private void step() {
    if (articles == FEW + 1 && showsProgress) {
      bar =
          Optional.of(
              new ProgressBarBuilder()
                  .setTaskName("coding")
                  .setInitialMax(-1)
                  .setStyle(ProgressBarStyle.ASCII)
                  .build());
    }
    bar.ifPresent(b -> b.stepTo(articles));
  }

  private ArticleSink sink(Isnad isnad, OrderedWork work, Output output) {
    return new ArticleSink() {
      @Override
      public void article(Article article) {
        work.add(() -> code(isnad, article, output), article.text().length());
      }

      @Override
      public void problem(ReadProblem problem) {
        work.add(() -> () -> told(problem), 0);
      }

      /** Nothing more, once nobody reads what is written: {@code isnad code … | head}. */
      @Override
      public boolean wantsMore() {
        return !work.isOver() && !console.out().checkError();
      }
    };
  }

  /** Codes; a mistake of the program's must not cost the articles behind this one. */
  private Runnable code(Isnad isnad, Article article, Output output) {
    try {
      CodedArticle coded = isnad.code(article);
      return () -> write(coded, output);
    } catch (RuntimeException | StackOverflowError e) {
      return () ->
          failed(article.id() + ": could not be coded: " + e + "; please report it with the text");
    }
  }

  private void write(CodedArticle coded, Output output) {
    try {
      output.write(coded);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    articles++;
    events += coded.events().size();
    step();
  }

  private void told(ReadProblem problem) {
    if (problem.isFailure()) {
      failed(problem.message());
    } else {
      foreign++;
    }
  }

  private void failed(String message) {
    problems++;
    say(message);
  }

  private void say(String message) {
    console.err().println("isnad: " + message);
  }
}
