package org.isnad.app.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.app.parallel.OrderedWork;
import org.isnad.app.parallel.WeightGate;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;
import org.jspecify.annotations.Nullable;

/**
 * One run that codes articles into the store.
 *
 * <p>Articles are taken in batches; a batch is coded, then written with its stories and agreements
 * in one transaction, then added to the text index, while the next is being coded. A kill therefore
 * loses at most two batches under way, which the next run codes again: what is stored with the same
 * id and content is skipped. An article of a known id with other content replaces the old one. Heap
 * is bounded by the batch. Codes in threads of its own. One thread adds and finishes; any thread
 * may {@link #stop}.
 */
public final class IngestRun implements AutoCloseable {
  /** Enough to keep the threads busy, and no more than some seconds of work to lose. */
  private static final int BATCH = 32;

  /** How long after {@link #stop} articles are still begun. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final BatchWriter writer;
  private final TextIndex index;
  private final Supplier<Function<Article, CodedArticle>> opener;
  private final Listener listener;
  private final ExecutorService threads;
  private final WeightGate gate = new WeightGate(WeightGate.TEXT_AT_A_TIME);
  private final List<Article> pending = new ArrayList<>();
  private final Deque<Batch> coding = new ArrayDeque<>();
  private final long run;
  private @Nullable Function<Article, CodedArticle> coder;
  private IngestTotals totals = IngestTotals.NONE;
  private volatile boolean stopped;
  private volatile long deadline;
  private boolean ended;

  /**
   * Articles that are being coded.
   *
   * @param known ids that the store has, with other content
   * @param counted what is settled without coding
   */
  private record Batch(
      List<BatchWriter.Arrival> arrivals,
      List<Future<Optional<CodedArticle>>> results,
      Set<String> known,
      IngestTotals counted) {}

  /** Hears how the run goes, on the thread that adds articles. */
  public interface Listener {
    /** An article could not be stored; one line for the user. */
    void failed(String message);

    /** A batch is safe; totals so far. */
    void stored(IngestTotals totals);
  }

  /**
   * What is wanted of a run.
   *
   * @param inputs as the user named them, for the record
   * @param program name and version, for the record
   * @param threads that code at the same time, at least 1
   */
  public record Plan(List<String> inputs, String program, int threads) {
    public Plan {
      inputs = List.copyOf(inputs);
      if (threads < 1) {
        throw new IllegalArgumentException("threads " + threads + " is less than 1");
      }
    }
  }

  /**
   * Begins a run.
   *
   * @param store open to write
   * @param index beside it; what it lacks is added first
   * @param coder opened when the first article needs it, on the thread that adds; must be
   *     thread-safe if the plan has several threads
   */
  public IngestRun(
      Store store,
      TextIndex index,
      Plan plan,
      Supplier<Function<Article, CodedArticle>> coder,
      Listener listener) {
    this.writer = new BatchWriter(store);
    this.index = index;
    this.opener = coder;
    this.listener = listener;
    this.threads =
        Executors.newFixedThreadPool(
            plan.threads(), work -> OrderedWork.daemon(work, "isnad-coder"));
    index.catchUp(store);
    this.run = writer.beginRun(plan);
  }

  /** Takes one article; begins a batch when it is full, and stores the one before. */
  public synchronized void add(Article article) {
    if (isOver()) {
      return;
    }
    pending.add(article);
    if (pending.size() == BATCH) {
      begin();
      storeUntil(1);
    }
  }

  /** Whether nothing more will be taken. */
  public boolean isOver() {
    return stopped;
  }

  /** Stores all that was added. */
  public synchronized void flush() {
    begin();
    storeUntil(0);
  }

  /** Stores what is pending and closes the run; returns what it did. */
  public synchronized IngestTotals finish() {
    if (!ended) {
      flush();
      end();
    }
    return totals;
  }

  /**
   * Takes nothing more, stores what was taken as far as it is coded within some seconds, and closes
   * the run.
   */
  public IngestTotals stop() {
    // Before the lock is waited for: whoever holds it is then done sooner.
    deadline = System.nanoTime() + PATIENCE.toNanos();
    stopped = true;
    return finish();
  }

  private void end() {
    ended = true;
    deadline = System.nanoTime();
    stopped = true;
    writer.endRun(run, totals);
  }

  private void begin() {
    if (pending.isEmpty()) {
      return;
    }
    try {
      coding.add(submit());
    } catch (SQLException e) {
      throw writer.failed(e);
    }
    pending.clear();
  }

  private void storeUntil(int left) {
    while (coding.size() > left) {
      try {
        totals = totals.plus(store(coding.element()));
      } catch (SQLException e) {
        throw writer.failed(e);
      }
      coding.remove();
      listener.stored(totals);
    }
  }

  private Batch submit() throws SQLException {
    Map<String, BatchWriter.Known> known = writer.known(pending.stream().map(Article::id).toList());
    List<BatchWriter.Arrival> wanted = new ArrayList<>();
    Map<String, String> underWay = underWay();
    int same = 0;
    int failed = 0;
    for (Article article : pending) {
      String hash = ContentHash.of(article);
      BatchWriter.Known before = known.get(article.id());
      String twin = underWay.putIfAbsent(article.id(), hash);
      if (twin == null && before == null) {
        wanted.add(new BatchWriter.Arrival(article, hash));
      } else if (hash.equals(twin) || (before != null && hash.equals(before.hash()))) {
        same++;
      } else if (twin != null || before.run() == run) {
        failed++;
        listener.failed(
            article.id()
                + ": another article of this run has the same id; give each an id of its own");
      } else {
        wanted.add(new BatchWriter.Arrival(article, hash));
      }
    }
    IngestTotals counted = new IngestTotals(0, 0, same, failed, 0);
    return new Batch(wanted, wanted.stream().map(this::code).toList(), known.keySet(), counted);
  }

  private Map<String, String> underWay() {
    Map<String, String> hashes = new HashMap<>();
    coding.forEach(b -> b.arrivals.forEach(a -> hashes.put(a.article().id(), a.hash())));
    return hashes;
  }

  private Future<Optional<CodedArticle>> code(BatchWriter.Arrival arrival) {
    Function<Article, CodedArticle> open = coder == null ? opener.get() : coder;
    coder = open;
    return threads.submit(() -> code(open, arrival.article()));
  }

  private boolean isTooLate() {
    return stopped && System.nanoTime() - deadline > 0;
  }

  /** Empty if the run was stopped too long before. */
  private Optional<CodedArticle> code(Function<Article, CodedArticle> open, Article article)
      throws InterruptedException {
    int weight = article.text().length();
    gate.enter(weight);
    try {
      return isTooLate() ? Optional.empty() : Optional.of(open.apply(article));
    } finally {
      gate.leave(weight);
    }
  }

  private IngestTotals store(Batch batch) throws SQLException {
    List<BatchWriter.Coded> coded = new ArrayList<>();
    int failed = 0;
    for (int i = 0; i < batch.results.size(); i++) {
      BatchWriter.Arrival arrival = batch.arrivals.get(i);
      try {
        batch
            .results
            .get(i)
            .get()
            .ifPresent(c -> coded.add(new BatchWriter.Coded(c, arrival.hash())));
      } catch (ExecutionException e) {
        // A mistake of the program's must not cost the articles behind this one.
        refuse(arrival.article(), e.getCause());
        failed++;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StoreException("interrupted; run the same command again to go on", e);
      }
    }
    return write(coded, batch.known).plus(batch.counted).plus(new IngestTotals(0, 0, 0, failed, 0));
  }

  private IngestTotals write(List<BatchWriter.Coded> coded, Set<String> known) throws SQLException {
    if (coded.isEmpty()) {
      return IngestTotals.NONE;
    }
    Set<String> replaced = new HashSet<>();
    int events = 0;
    for (BatchWriter.Coded c : coded) {
      events += c.coded().events().size();
      if (known.contains(c.coded().article().id())) {
        replaced.add(c.coded().article().id());
      }
    }
    index.add(writer.write(run, coded, replaced));
    return new IngestTotals(coded.size() - replaced.size(), replaced.size(), 0, 0, events);
  }

  private void refuse(Article article, Throwable cause) {
    if (cause instanceof Error error && !(cause instanceof StackOverflowError)) {
      throw error;
    }
    listener.failed(
        article.id() + ": could not be coded: " + cause + "; please report it with the text");
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
