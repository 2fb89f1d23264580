package org.isnad.app.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.app.bench.Heap;
import org.isnad.app.store.Store;
import org.isnad.app.web.ServerOptions;
import org.isnad.app.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Times the page: several readers at once, each asking one thing after the other. */
@Command(
    name = "page",
    mixinStandardHelpOptions = true,
    description = {
      "Serves a store and times every page and call of the interface while several readers ask at"
          + " once, with filters, events and articles chosen at random: first without a pause, each"
          + " the next thing as soon as it has the last, then with one as people make it. Prints"
          + " milliseconds: median, 95th percentile, longest. Texts that were never coded before"
          + " are told apart from those that were."
    },
    footer = {"", "Example:", "  isnad bench page --store large.duckdb --readers 16"})
final class BenchPageCommand implements Callable<Integer> {
  private static final List<String> PAGES =
      List.of("/explore", "/read", "/stories", "/agreements", "/app.css", "/js/app.js");
  private static final List<String> COUNTED =
      List.of("facets", "timeline", "matrix", "map", "network", "dyads");
  private static final List<String> LISTS = List.of("events", "stories");
  private static final List<String> OTHER =
      List.of("articles", "agreements", "corrections", "names", "vocabulary");
  private static final List<String> TYPES =
      List.of("AGREE", "CONSULT", "SUPPORT", "AID", "ACCUSE", "THREATEN", "PROTEST", "ASSAULT");
  private static final List<String> COUNTRIES =
      List.of("IRQ", "IRN", "SYR", "USA", "EGY", "SAU", "TUR", "ISR", "PSE", "RUS", "YEM", "LBY");
  private static final List<String> WORDS = List.of("النفط", "الانتخابات", "الحدود", "title:وزير");
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"\\\\]+)\"");
  private static final Pattern STORY = Pattern.compile("\"story\":\\{\"id\":(\\d+)");
  private static final Pattern AGREEMENT = Pattern.compile("\"agreement\":\"([^\"\\\\]+)\"");

  /** What readers paste is made of these; a number in them makes each text a new one. */
  private static final List<String> SENTENCES =
      List.of(
          "التقى وزير الخارجية العراقي نظيره الإيراني في بغداد، وقال مسؤول إن الجانبين وقعا مذكرة رقم %d.",
          "وأضاف المتحدث باسم الحكومة أن %d عائلة عادت إلى منازلها في المدينة خلال الأسبوع الماضي.",
          "ونقلت وكالة الأنباء عن مصدر أمني قوله إن %d مسلحين هاجموا نقطة تفتيش قرب الحدود مساء أمس.",
          "واتهمت المعارضة السلطات باعتقال %d ناشطا بعد مظاهرة في العاصمة، ودعت إلى الإفراج عنهم.",
          "وقال شهود عيان إن الطائرات قصفت %d مواقع شمالي البلاد، ولم يتسن التأكد من ذلك من مصدر مستقل.");

  /** Some 1,200 letters, a short piece of news. */
  private static final int SENTENCES_OF_ARTICLE = 13;

  @Option(
      names = "--readers",
      paramLabel = "N",
      defaultValue = "16",
      description = "how many at once (default: ${DEFAULT-VALUE})")
  private int readers;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "60",
      description =
          "how long each part takes, after a warm-up of a quarter of it (default: ${DEFAULT-VALUE})")
  private int seconds;

  @Option(
      names = "--pause",
      paramLabel = "N",
      defaultValue = "1000",
      description =
          "milliseconds that a reader of the second part waits before each call, in the mean"
              + " (default: ${DEFAULT-VALUE}); 0 leaves that part out")
  private int pause;

  @Mixin private StoreOption store;
  @Mixin private CoderOptions coder;

  private final Console console;
  private final Map<String, List<Double>> times = new ConcurrentHashMap<>();
  private final AtomicInteger errors = new AtomicInteger();

  /** Articles that the server has explained, and so coded. */
  private final Set<String> explained = ConcurrentHashMap.newKeySet();

  private long seed = 1;

  /** Made by {@link #call}: each start makes every command, and a client opens all of TLS. */
  private HttpClient client;

  BenchPageCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    client = HttpClient.newHttpClient();
    long start = System.nanoTime();
    try (Store open = Store.openToRead(store.file());
        WebServer server =
            WebServer.start(
                new ServerOptions("127.0.0.1", 0, Optional.empty()),
                new WebServer.Backing(
                    open,
                    false,
                    Main.VERSION,
                    () -> console.coder().apply(coder.coder())::code,
                    console.err()::println))) {
      say("%s opened in %.1f s", store.file(), (System.nanoTime() - start) / 1e9);
      server.ready().join();
      say("lists at their full speed after %.1f s", (System.nanoTime() - start) / 1e9);
      String address = "http://127.0.0.1:" + server.port();
      read(address, Duration.ofSeconds(Math.max(1, seconds / 4)), 0);
      Heap heap = Heap.whileRunning(() -> part(address, 0));
      say("heap at its highest %d MB", heap.peak() >> 20);
      if (pause > 0) {
        part(address, pause);
      }
      say("%d errors", errors.get());
      return errors.get() == 0 ? 0 : 1;
    }
  }

  private void part(String address, int meanPause) {
    times.clear();
    if (meanPause == 0) {
      say("%d readers without a pause", readers);
    } else {
      say("%d readers who wait %d ms before each call, in the mean", readers, meanPause);
    }
    read(address, Duration.ofSeconds(seconds), meanPause);
    print();
  }

  private void read(String address, Duration duration, int meanPause) {
    long end = System.nanoTime() + duration.toNanos();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < readers; i++) {
      Reader reader = new Reader(address, new Random(seed++), new Pace(end, meanPause));
      Thread thread = new Thread(reader::run);
      threads.add(thread);
      thread.start();
    }
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * How fast a reader reads.
   *
   * @param end nanoseconds, as {@link System#nanoTime}
   * @param meanPause milliseconds before each call, 0 for none
   */
  private record Pace(long end, int meanPause) {
    boolean isOver() {
      return System.nanoTime() >= end;
    }

    /** As if each moment were as likely as any other to be the next call's. */
    void await(Random random) {
      if (meanPause > 0) {
        long nanos = (long) (-Math.log(1 - random.nextDouble()) * meanPause * 1e6);
        java.util.concurrent.locks.LockSupport.parkNanos(nanos);
      }
    }
  }

  /** One reader. What the last lists showed is what it opens next. */
  private final class Reader {
    private final String address;
    private final Random random;
    private final Pace pace;
    private String pasted = "";
    private Optional<String> event = Optional.empty();
    private Optional<String> story = Optional.empty();
    private Optional<String> agreement = Optional.empty();

    Reader(String address, Random random, Pace pace) {
      this.address = address;
      this.random = random;
      this.pace = pace;
    }

    void run() {
      while (!pace.isOver()) {
        ask(LISTS.get(random.nextInt(LISTS.size())), filter());
        ask(COUNTED.get(random.nextInt(COUNTED.size())), filter());
        ask(LISTS.get(0), filter());
        ask(OTHER.get(random.nextInt(OTHER.size())), "");
        page(PAGES.get(random.nextInt(PAGES.size())));
        event.ifPresent(
            id -> ask("article", "?id=" + encoded(id.substring(0, id.lastIndexOf(':')))));
        event.ifPresent(this::explain);
        event.ifPresent(this::explain);
        story.ifPresent(id -> ask("story", "?id=" + id));
        agreement.ifPresent(id -> ask("agreement", "?id=" + encoded(id)));
        boolean article = random.nextBoolean();
        code(text(article ? SENTENCES_OF_ARTICLE : 1), article ? ", an article" : ", a sentence");
        code(pasted, ", again");
      }
    }

    /** Whoever asks why a record stands asks so of the next one as well. */
    private void explain(String id) {
      boolean first = explained.add(id.substring(0, id.lastIndexOf(':')));
      request(
          "/api/explain" + (first ? ", first" : ", again"),
          HttpRequest.newBuilder(uri("/api/explain?event=" + encoded(id))).build());
    }

    private String text(int sentences) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < sentences; i++) {
        String sentence = SENTENCES.get((i + sentences) % SENTENCES.size());
        text.append(String.format(Locale.ROOT, sentence, random.nextInt(1_000_000))).append(' ');
      }
      return text.toString();
    }

    private String filter() {
      return switch (random.nextInt(9)) {
        case 0 -> "";
        case 1 -> "?type=" + any(TYPES) + "&from=" + year() + "-01-01";
        case 2 -> "?pair=" + any(COUNTRIES) + "," + any(COUNTRIES);
        case 3 -> "?actor=" + any(COUNTRIES) + "/GOV&type=" + any(TYPES) + "," + any(TYPES);
        case 4 -> "?place=" + any(COUNTRIES) + "&to=" + year() + "-06-30";
        case 5 -> "?from=" + year() + "-03-01&to=" + year() + "-11-30&status=asserted";
        case 6 -> "?text=" + encoded(any(WORDS)) + "&type=" + any(TYPES);
        case 7 -> "?recipient=" + any(COUNTRIES) + "&witnesses=" + (1 + random.nextInt(4));
        default -> "?actor=" + encoded("وزير") + "&from=" + year() + "-01-01";
      };
    }

    private String any(List<String> values) {
      return values.get(random.nextInt(values.size()));
    }

    private int year() {
      return 2010 + random.nextInt(12);
    }

    private void ask(String what, String query) {
      String body =
          request("/api/" + what, HttpRequest.newBuilder(uri("/api/" + what + query)).build());
      event = last(ID, body, what.equals("events")).or(() -> event);
      story = last(STORY, body, what.equals("events")).or(() -> story);
      agreement = last(AGREEMENT, body, what.equals("agreements")).or(() -> agreement);
    }

    private Optional<String> last(Pattern pattern, String body, boolean wanted) {
      Optional<String> found = Optional.empty();
      Matcher matcher = pattern.matcher(body);
      while (wanted && matcher.find()) {
        found = Optional.of(matcher.group(1));
      }
      return found;
    }

    private void page(String path) {
      request(path, HttpRequest.newBuilder(uri(path)).build());
    }

    private void code(String text, String which) {
      pasted = text;
      request(
          "/api/code" + which,
          HttpRequest.newBuilder(uri("/api/code"))
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"" + text + "\"}"))
              .build());
    }

    private String request(String name, HttpRequest request) {
      pace.await(random);
      return pace.isOver() ? "" : send(name, request);
    }

    private URI uri(String path) {
      return URI.create(address + path);
    }

    private String send(String name, HttpRequest request) {
      long start = System.nanoTime();
      try {
        HttpResponse<String> answer =
            client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        double took = (System.nanoTime() - start) / 1e6;
        List<Double> list =
            times.computeIfAbsent(
                name, n -> java.util.Collections.synchronizedList(new ArrayList<>()));
        list.add(took);
        boolean coded = name.startsWith("/api/explain") && answer.statusCode() == 404;
        // Made-up events are not what the coder reads out of their texts; it has coded all the
        // same.
        if (answer.statusCode() != 200 && !coded && errors.incrementAndGet() < 5) {
          console.err().println("isnad: " + request.uri() + ": " + answer.body());
        }
        return answer.body();
      } catch (IOException e) {
        errors.incrementAndGet();
        return "";
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return "";
      }
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private void print() {
    say("%-24s %8s %8s %8s %8s", "", "requests", "median", "p95", "longest");
    List<Double> all = new ArrayList<>();
    new TreeMap<>(times)
        .forEach(
            (name, list) -> {
              line(name, list);
              all.addAll(list);
            });
    line("all", all);
  }

  private void line(String name, List<Double> list) {
    List<Double> sorted = list.stream().sorted().toList();
    int last = sorted.size() - 1;
    say(
        "%-24s %8d %8.1f %8.1f %8.1f",
        name,
        sorted.size(),
        sorted.get(last / 2),
        sorted.get((int) Math.ceil(last * 0.95)),
        sorted.get(last));
  }

  private void say(String format, Object... values) {
    console.out().println(String.format(Locale.ROOT, format, values));
    console.out().flush();
  }
}
