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
import org.isnad.app.read.ArticleReaders;
import org.isnad.app.read.ArticleSink;
import org.isnad.app.read.ReadProblem;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;

/** Reads inputs, codes each article as it comes, names what failed, and sums up at the end. */
final class CodingRun {
  /** Takes one coded article. */
  interface Output {
    void write(CodedArticle coded) throws IOException;
  }

  /** So many articles may be waited for without a bar. */
  private static final int FEW = 3;

  private final Console console;
  private final CoderOptions options;
  private int articles;
  private int events;
  private int problems;
  private final boolean showsProgress;
  private Optional<ProgressBar> bar = Optional.empty();

  /**
   * @param showsProgress whether somebody sees standard error and nothing is printed beside it
   */
  CodingRun(Console console, CoderOptions options, boolean showsProgress) {
    this.console = console;
    this.options = options;
    this.showsProgress = showsProgress;
  }

  /** Codes all inputs; returns the exit code. */
  int over(List<String> inputs, Output output) {
    Isnad isnad = console.coder().apply(options.coder());
    ArticleReaders readers = new ArticleReaders(options.defaults());
    ArticleSink sink = sink(isnad, output);
    try {
      for (String name : inputs) {
        readers.of(name, console.in()).read(sink);
      }
    } finally {
      bar.ifPresent(ProgressBar::close);
    }
    console.out().flush();
    console
        .err()
        .println(
            String.format(
                Locale.ROOT,
                "isnad: coded %s, %s%s",
                count(articles, "article"),
                count(events, "event"),
                problems == 0 ? "" : "; " + count(problems, "input") + " failed"));
    return problems == 0 ? 0 : 1;
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
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

  private ArticleSink sink(Isnad isnad, Output output) {
    return new ArticleSink() {
      @Override
      public void article(Article article) {
        code(isnad, article).ifPresent(coded -> write(coded, output));
      }

      @Override
      public void problem(ReadProblem problem) {
        failed(problem.message());
      }

      /** Nothing more, once nobody reads what is written: {@code isnad code … | head}. */
      @Override
      public boolean wantsMore() {
        return !console.out().checkError();
      }
    };
  }

  /** A mistake of the program's must not cost the articles behind this one. */
  private Optional<CodedArticle> code(Isnad isnad, Article article) {
    try {
      return Optional.of(isnad.code(article));
    } catch (RuntimeException | StackOverflowError e) {
      failed(article.id() + ": could not be coded: " + e + "; please report it with the text");
      return Optional.empty();
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

  private void failed(String message) {
    problems++;
    console.err().println("isnad: " + message);
  }
}
