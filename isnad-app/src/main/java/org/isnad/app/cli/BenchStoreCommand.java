package org.isnad.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.app.store.MadeUpStore;
import org.isnad.app.store.SqlQuery;
import org.isnad.app.store.Store;
import org.isnad.app.store.StoreReader;
import org.isnad.app.store.TextIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Times queries over a large store of made-up events. */
@Command(
    name = "store",
    mixinStandardHelpOptions = true,
    description = {
      "Fills a store with made-up events and times the filters that users combine: the first 20"
          + " events and the number of all, as isnad search prints them, and the pairs of countries.",
      "Times are milliseconds of each query, run in turn; the first round is not counted."
    },
    footer = {
      "",
      "Examples:",
      "  isnad bench store",
      "  isnad bench store --events 100000 --keep large.duckdb"
    })
final class BenchStoreCommand implements Callable<Integer> {
  /** What users ask for behind {@code isnad search}; a blank within a word is written ~. */
  private static final List<String> FILTERS =
      List.of(
          "--type ASSAULT --pair IRQ,IRN --from 2014-01-01 --to 2014-12-31",
          "--type CONSULT,SUPPORT --pair USA,EGY --from 2012-01-01 --to 2016-12-31 --status asserted",
          "--actor IRQ/GOV --recipient IRN",
          "--actor -/MIL --recipient SYR/CVL --type ASSAULT",
          "--actor Egypt --type ACCUSE --from 2015-06-01",
          "--pair SAU,YEM --witnesses 3",
          "--type ASSAULT --mode aerial --place SYR --from 2016-01-01 --to 2016-03-31 --witnesses 2",
          "--type PROTEST --place Cairo --from 2011-01-01 --to 2011-12-31",
          "--outlet صحيفة~بغداد --type COERCE",
          "--outlet صحيفة~بغداد --from 2018-01-01 --to 2018-01-31",
          "--status future --mode visit --actor TUR/GOV",
          "--witnesses 10",
          "--from 2013-09-26 --to 2013-09-26",
          "--type MOBILIZE --recipient ISR",
          "");

  private static final int SHOWN = 20;

  private static final List<String> WITH_TEXT =
      List.of(
          "--text النفط --pair IRQ,IRN",
          "--text بعد~الانتخابات --type ACCUSE",
          "--text الحكومة",
          "--text الحكومة~OR~النفط~OR~العلاقات --type ASSAULT --witnesses 2",
          "--text \"الحكومة~المدينة\" --pair SAU,YEM",
          "--text البطولة --place SYR --from 2016-01-01 --to 2016-03-31");

  private static final Map<String, String> PAIRS = new LinkedHashMap<>();

  static {
    PAIRS.put(
        "one pair by month",
        "SELECT * FROM dyad_month WHERE source_country = 'IRQ' AND target_country = 'IRN'");
    PAIRS.put(
        "one pair by day, one year",
        "SELECT * FROM dyad_day WHERE source_country = 'USA' AND target_country = 'IRQ'"
            + " AND day BETWEEN DATE '2014-01-01' AND DATE '2014-12-31'");
    PAIRS.put("all pairs of a month", "SELECT * FROM dyad_month WHERE month = '2014-06'");
    PAIRS.put("types by year", "SELECT year(first_day), event, count(*) FROM events GROUP BY ALL");
  }

  @Option(
      names = "--events",
      paramLabel = "N",
      defaultValue = "1000000",
      description = "how many (default: ${DEFAULT-VALUE})")
  private int events;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "7",
      description = "the same events for the same seed (default: ${DEFAULT-VALUE})")
  private long seed;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "9",
      description = "counted rounds (default: ${DEFAULT-VALUE})")
  private int rounds;

  @Option(names = "--index", description = "index the texts as well, and time full text")
  private boolean index;

  @Option(
      names = "--keep",
      paramLabel = "FILE",
      description = "make the store here and keep it; one that is there already is timed as it is")
  private Path keep;

  private final Console console;

  BenchStoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (events < 1 || rounds < 1) {
      throw new CommandFailure("give at least 1 event and 1 round");
    }
    try {
      if (keep != null) {
        time(keep);
        return 0;
      }
      Path folder = Files.createTempDirectory("isnad-bench");
      try {
        time(folder.resolve("made-up.duckdb"));
        return 0;
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder: " + e.getMessage(), e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void time(Path file) {
    if (!Files.exists(file)) {
      fill(file);
    }
    try (Store store = Store.openToRead(file)) {
      Map<String, Runnable> queries = queries(store);
      Map<String, double[]> times = new LinkedHashMap<>();
      queries.keySet().forEach(name -> times.put(name, new double[rounds]));
      queries.values().forEach(Runnable::run);
      for (int round = 0; round < rounds; round++) {
        int now = round;
        queries.forEach((name, query) -> times.get(name)[now] = milliseconds(query));
      }
      print(times);
    }
  }

  private void fill(Path file) {
    console.err().println("isnad: making up " + events + " events…");
    try (Store store = Store.openToWrite(file)) {
      double made = milliseconds(() -> MadeUpStore.fill(store, new MadeUpStore.Plan(events, seed)));
      say("made up %d events in %.0f s", events, made / 1000);
      if (index) {
        try (TextIndex texts = TextIndex.openAnew(store)) {
          say("indexed their texts in %.0f s", milliseconds(() -> texts.catchUp(store)) / 1000);
        }
      }
    }
  }

  private static double milliseconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private Map<String, Runnable> queries(Store store) {
    StoreReader reader = new StoreReader(store);
    List<String> filters = new ArrayList<>(FILTERS);
    if (Files.isDirectory(store.indexFolder())) {
      filters.addAll(WITH_TEXT);
    }
    Map<String, Runnable> queries = new LinkedHashMap<>();
    for (String filter : filters) {
      SearchOptions options = options(filter);
      queries.put(
          filter.isEmpty() ? "(no filter)" : filter.replace('~', ' '),
          () -> reader.search(options.filter(), options.text(), SHOWN));
    }
    PAIRS.forEach((name, sql) -> queries.put(name, () -> SqlQuery.run(store, sql, new Unseen())));
    return queries;
  }

  private static SearchOptions options(String line) {
    SearchOptions options = new SearchOptions();
    String[] words = line.isEmpty() ? new String[0] : line.split(" ");
    new CommandLine(options)
        .parseArgs(Arrays.stream(words).map(w -> w.replace('~', ' ')).toArray(String[]::new));
    return options;
  }

  private static final class Unseen implements SqlQuery.Rows {
    @Override
    public void header(List<String> columns) {}

    @Override
    public boolean row(List<@Nullable String> values) {
      return true;
    }
  }

  private void print(Map<String, double[]> times) {
    say("%8s %8s  %s", "median", "p95", "query");
    List<Double> all = new ArrayList<>();
    times.forEach(
        (name, each) -> {
          Arrays.stream(each).forEach(all::add);
          say("%8.0f %8.0f  %s", at(each, 0.5), at(each, 0.95), name);
        });
    double[] together = all.stream().mapToDouble(Double::doubleValue).toArray();
    say("%8.0f %8.0f  %s", at(together, 0.5), at(together, 0.95), "all together");
  }

  private static double at(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
  }

  private void say(String format, Object... values) {
    console.out().println(String.format(Locale.ROOT, format, values));
  }
}
