package org.isnad.app.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;
import org.jspecify.annotations.Nullable;

/**
 * One run that codes articles into the store.
 *
 * <p>Articles are taken in batches; a batch is coded, then written with its stories and agreements
 * in one transaction, then added to the text index. A kill therefore loses at most the batch under
 * way, which the next run codes again: what is stored with the same id and content is skipped. An
 * article of a known id with other content replaces the old one. Heap is bounded by the batch. Not
 * thread-safe; codes in threads of its own.
 */
public final class IngestRun implements AutoCloseable {
  /** Enough to keep the threads busy, and no more than some seconds of work to lose. */
  private static final int BATCH = 32;

  private final BatchWriter writer;
  private final TextIndex index;
  private final Supplier<Function<Article, CodedArticle>> opener;
  private final Listener listener;
  private final ExecutorService threads;
  private final List<Article> pending = new ArrayList<>();
  private final long run;
  private @Nullable Function<Article, CodedArticle> coder;
  private IngestTotals totals = IngestTotals.NONE;

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
    this.threads = Executors.newFixedThreadPool(plan.threads(), IngestRun::thread);
    index.catchUp(store);
    this.run = writer.beginRun(plan);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "isnad-coder");
    thread.setDaemon(true);
    return thread;
  }

  /** Takes one article; stores a batch when it is full. */
  public void add(Article article) {
    pending.add(article);
    if (pending.size() == BATCH) {
      flush();
    }
  }

  /** Stores what is pending and closes the run; returns what it did. */
  public IngestTotals finish() {
    flush();
    writer.endRun(run, totals);
    return totals;
  }

  private void flush() {
    if (pending.isEmpty()) {
      return;
    }
    try {
      totals = totals.plus(store());
    } catch (SQLException e) {
      throw writer.failed(e);
    }
    pending.clear();
    listener.stored(totals);
  }

  private IngestTotals store() throws SQLException {
    Map<String, BatchWriter.Known> known = writer.known(pending.stream().map(Article::id).toList());
    List<BatchWriter.Arrival> wanted = new ArrayList<>();
    Map<String, String> inBatch = new HashMap<>();
    int same = 0;
    int failed = 0;
    for (Article article : pending) {
      String hash = ContentHash.of(article);
      BatchWriter.Known before = known.get(article.id());
      String twin = inBatch.putIfAbsent(article.id(), hash);
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
    return write(wanted, known.keySet()).plus(new IngestTotals(0, 0, same, failed, 0));
  }

  private IngestTotals write(List<BatchWriter.Arrival> wanted, Set<String> known)
      throws SQLException {
    List<BatchWriter.Coded> coded = code(wanted);
    int failed = wanted.size() - coded.size();
    if (coded.isEmpty()) {
      return new IngestTotals(0, 0, 0, failed, 0);
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
    return new IngestTotals(coded.size() - replaced.size(), replaced.size(), 0, failed, events);
  }

  private List<BatchWriter.Coded> code(List<BatchWriter.Arrival> arrivals) {
    if (arrivals.isEmpty()) {
      return List.of();
    }
    Function<Article, CodedArticle> open = coder == null ? opener.get() : coder;
    coder = open;
    List<Future<CodedArticle>> futures = new ArrayList<>();
    for (BatchWriter.Arrival arrival : arrivals) {
      futures.add(threads.submit(() -> open.apply(arrival.article())));
    }
    List<BatchWriter.Coded> coded = new ArrayList<>();
    for (int i = 0; i < futures.size(); i++) {
      BatchWriter.Arrival arrival = arrivals.get(i);
      try {
        coded.add(new BatchWriter.Coded(futures.get(i).get(), arrival.hash()));
      } catch (ExecutionException e) {
        // A mistake of the program's must not cost the articles behind this one.
        refuse(arrival.article(), e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StoreException("interrupted; run the same command again to go on", e);
      }
    }
    return coded;
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
