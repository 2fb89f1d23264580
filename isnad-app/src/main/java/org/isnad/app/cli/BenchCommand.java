package org.isnad.app.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.Isnad;
import org.isnad.app.bench.BenchReport;
import org.isnad.app.bench.Contestant;
import org.isnad.app.bench.Heap;
import org.isnad.app.bench.ProcessMemory;
import org.isnad.app.bench.Race;
import org.isnad.app.bench.StageClock;
import org.isnad.app.read.ArticleReaders;
import org.isnad.app.read.ArticleSink;
import org.isnad.app.read.ReadProblem;
import org.isnad.record.Article;
import org.isnad.syntax.ParserStages;
import org.isnad.syntax.StagedParser;
import org.isnad.syntax.corenlp.BareAnnotators;
import org.isnad.syntax.corenlp.CoreNlpParser;
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
        "Times Isnad, with its own parser and with CoreNLP's, against the bare CoreNLP annotators on"
            + " the same text: in one run, in turn, stage by stage, on one core and on all. Before"
            + " that, how soon it starts and what memory it takes.",
    footer = {"", "Examples:", "  isnad bench", "  isnad bench news.jsonl --rounds 7"})
final class BenchCommand implements Callable<Integer> {
  /** In one round; less is measured badly. */
  private static final int FEWEST_WORDS = 4000;

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
    startAndMemory(articles);
    List<Article> text = repeated(articles);
    long words = words(text);
    int cores = Runtime.getRuntime().availableProcessors();
    say("");
    say("articles %d, words %d, rounds %d", text.size(), words, rounds);
    List<Race.Result> results = new Race(text, cores).run(contestants(), rounds);
    new BenchReport(console.out(), words, cores).print(results);
    return 0;
  }

  /** The coder as users get it, before anything else takes memory. */
  private void startAndMemory(List<Article> articles) {
    long start = System.nanoTime();
    Isnad isnad = console.coder().apply(coder.coder());
    double opened = (System.nanoTime() - start) / 1e9;
    isnad.code(articles.get(0));
    long up = ManagementFactory.getRuntimeMXBean().getUptime();
    say("opening the coder                         %7.2f s", opened);
    say("from Java's start to the first article    %7.2f s", up / 1000.0);
    Heap heap = Heap.whileRunning(() -> articles.forEach(isnad::code));
    say("heap, coder loaded                        %7d MB", heap.before() >> 20);
    say("heap, peak while coding                   %7d MB", heap.peak() >> 20);
    ProcessMemory.peak()
        .ifPresent(peak -> say("whole process, peak                       %7d MB", peak >> 20));
  }

  private List<Contestant> contestants() {
    BareAnnotators bare = new BareAnnotators();
    StageClock bareClock = new StageClock();
    ParserStages fast = FastParser.stages(console.err()::println);
    ParserStages corenlp = CoreNlpParser.stages();
    StageClock aloneClock = new StageClock();
    StagedParser alone = new StagedParser(aloneClock.around(fast), (words, tags) -> {});
    return List.of(
        new Contestant(
            "bare CoreNLP annotators", a -> bareClock.add(bare.annotate(a.text())), bareClock),
        isnad("Isnad, CoreNLP's parser", corenlp),
        isnad("Isnad", fast),
        new Contestant("Isnad's parser alone", a -> alone.parse(a.text()), aloneClock));
  }

  /** The coder over stages that are timed. */
  private Contestant isnad(String name, ParserStages stages) {
    StageClock clock = new StageClock();
    Isnad isnad = Isnad.openOver(coder.coder(), clock.around(stages));
    return new Contestant(name, isnad::code, clock);
  }

  /** A few short articles are over before a clock can tell them apart: they are read again. */
  private static List<Article> repeated(List<Article> articles) {
    long once = Math.max(1, words(articles));
    List<Article> text = new ArrayList<>(articles);
    for (long words = once; words < FEWEST_WORDS; words += once) {
      text.addAll(articles);
    }
    return text;
  }

  private static long words(List<Article> articles) {
    return articles.stream().mapToLong(a -> a.text().strip().split("\\s+").length).sum();
  }

  private void say(String format, Object... values) {
    console.out().println(String.format(Locale.ROOT, format, values));
    console.out().flush();
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
