package org.isnad.app.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.isnad.app.read.ArticleReaders;
import org.isnad.app.read.ArticleSink;
import org.isnad.app.read.ReadProblem;
import org.isnad.record.Article;

/** A bar with rate and time left, for people who watch; {@link #NONE} where nobody does. */
interface IngestProgress extends AutoCloseable {
  IngestProgress NONE = articles -> {};

  /** So many articles are done. */
  void at(int articles);

  @Override
  default void close() {}

  /**
   * A bar over all articles of the inputs, which are counted first: reading is a thousand times
   * faster than coding. Without a time left if standard input or the web is among them.
   */
  static IngestProgress over(ArticleReaders readers, List<String> inputs, PrintStream terminal) {
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("ingest")
            .setInitialMax(count(readers, inputs))
            .setUnit(" articles", 1)
            .showSpeed()
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(terminal))
            .build();
    return new IngestProgress() {
      @Override
      public void at(int articles) {
        bar.stepTo(articles);
      }

      @Override
      public void close() {
        bar.close();
      }
    };
  }

  private static long count(ArticleReaders readers, List<String> inputs) {
    if (!inputs.stream().allMatch(ArticleReaders::canBeReadTwice)) {
      return -1;
    }
    AtomicLong count = new AtomicLong();
    ArticleSink counter =
        new ArticleSink() {
          @Override
          public void article(Article article) {
            count.incrementAndGet();
          }

          /** Told when the input is read again to be coded. */
          @Override
          public void problem(ReadProblem problem) {}
        };
    inputs.forEach(name -> readers.of(name, InputStream.nullInputStream()).read(counter));
    return count.get();
  }
}
