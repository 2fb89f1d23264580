package org.isnad.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.isnad.Isnad;
import org.isnad.app.read.ArticleReaders;
import org.isnad.app.read.ArticleSink;
import org.isnad.app.read.ReadProblem;
import org.isnad.record.Article;
import org.isnad.syntax.SentenceParser;
import org.isnad.syntax.corenlp.BareAnnotators;
import org.isnad.syntax.fast.FastParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Times the coder and its parser against the bare CoreNLP annotators on the same text. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    subcommands = {BenchStoreCommand.class, BenchPageCommand.class},
    description =
        "Times Isnad, and its fast parser alone, against the bare CoreNLP annotators on the same"
            + " text, in one run, in turn, on one core.",
    footer = {"", "Examples:", "  isnad bench", "  isnad bench news.jsonl --rounds 7"})
final class BenchCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "0..*",
      description = "texts to time on; else the samples")
  private List<String> inputs = List.of();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "counted rounds after a warm-up (default: ${DEFAULT-VALUE})")
  private int rounds;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "50",
      description = "at most so many articles (default: ${DEFAULT-VALUE})")
  private int most;

  @Mixin private CoderOptions coder;

  private final Console console;

  BenchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Article> articles = articles();
    if (articles.isEmpty()) {
      throw new CommandFailure("nothing to time: no article could be read");
    }
    long start = System.nanoTime();
    Isnad isnad = console.coder().apply(coder.coder());
    double load = seconds(start);
    Heap heap = Heap.whileRunning(() -> articles.forEach(isnad::code));
    BareAnnotators bare = new BareAnnotators();
    SentenceParser fast = FastParser.open(() -> (words, tags) -> {}, console.err()::println);
    List<Contestant> all =
        List.of(
            new Contestant("bare CoreNLP annotators", a -> bare.annotate(a.text())),
            new Contestant("the fast parser alone", a -> fast.parse(a.text())),
            new Contestant("Isnad", isnad::code));
    double[][] times = new double[all.size()][rounds];
    all.forEach(contestant -> contestant.time(articles));
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < times.length; i++) {
        times[i][round] = all.get(i).time(articles);
      }
    }
    print(articles, load, all, times);
    say("heap, coder loaded       %8d MB", heap.before() >> 20);
    say("heap, peak while coding  %8d MB", heap.peak() >> 20);
    return 0;
  }

  /** What is timed, and by which name. */
  private record Contestant(String name, Consumer<Article> work) {
    private double time(List<Article> articles) {
      long start = System.nanoTime();
      articles.forEach(work);
      return seconds(start);
    }
  }

  private void print(List<Article> articles, double load, List<Contestant> all, double[][] times) {
    long words = articles.stream().mapToLong(a -> a.text().strip().split("\\s+").length).sum();
    say("articles %d, words %d, rounds %d", articles.size(), words, rounds);
    say("opening the coder        %8.2f s", load);
    double first = median(times[0]);
    for (int i = 0; i < times.length; i++) {
      double median = median(times[i]);
      say(
          "%-24s %8.2f s  %8.0f words/s  %5.2f times the speed of the first",
          all.get(i).name(), median, words / median, first / median);
    }
  }

  private void say(String format, Object... values) {
    console.out().println(String.format(Locale.ROOT, format, values));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    ArticleSink sink =
        new ArticleSink() {
          @Override
          public void article(Article article) {
            articles.add(article);
          }

          @Override
          public void problem(ReadProblem problem) {
            console.err().println("isnad: " + problem.message());
          }

          @Override
          public boolean wantsMore() {
            return articles.size() < most;
          }
        };
    List<String> names = inputs.isEmpty() ? List.of(samples()) : inputs;
    ArticleReaders readers = new ArticleReaders(coder.defaults());
    names.forEach(name -> readers.of(name, console.in()).read(sink));
    return articles;
  }

  private static String samples() {
    return Path.of(System.getProperty("isnad.home", "."), "samples").toString();
  }
}
