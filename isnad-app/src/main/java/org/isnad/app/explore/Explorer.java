package org.isnad.app.explore;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.isnad.app.store.ConnectionPool;
import org.isnad.app.store.Store;
import org.isnad.app.store.StoreException;
import org.isnad.app.store.TextSearcher;
import org.isnad.app.story.StoryNote;

/**
 * Filters, pages and counts the events of a store for many readers at once.
 *
 * <p>What filters and counts look at is held in memory ({@link EventColumns}); only the events of a
 * page are read from the store. Nobody else may write events while an explorer is open: the program
 * that opens it holds the store's lock, and tells it of each article it stores ({@link #added}).
 * Thread-safe.
 */
public final class Explorer implements AutoCloseable {
  private static final int COUNTRIES = 14;
  private static final int ACTORS = 36;
  private static final int POINTS = 400;
  private static final int HEX = 16;
  private static final StoryNote NO_STORY = new StoryNote(0, 1, 1, 1, Optional.empty());

  /** So many events are read anew within a second: whoever stored an article waits for that. */
  private static final int SOON_READ = 20_000;

  private final Store store;
  private final ConnectionPool pool;
  private final Rows rows;
  private final Map<String, Newcomer> newcomers = new ConcurrentHashMap<>();
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(work -> daemon(work, "isnad-columns"));
  private final AtomicBoolean readAgain = new AtomicBoolean();
  private final ReadWriteLock textLock = new ReentrantReadWriteLock();
  private Optional<TextSearcher> texts;
  private volatile Loaded loaded;

  private Explorer(Store store, ConnectionPool pool, Consumer<String> notices) {
    this.store = store;
    this.pool = pool;
    this.texts = TextSearcher.open(store);
    // Before the files of rows, which are made meanwhile: whoever waits, waits for these.
    this.loaded = load(pool);
    this.rows = Rows.open(store, pool, notices);
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  private static Loaded load(ConnectionPool pool) {
    return pool.run(
        connection -> new Loaded(ColumnsLoader.load(connection), ArticleIds.read(connection)));
  }

  /**
   * Reads the columns, a million events in a quarter of a minute. The files of rows, if the store
   * has changed, are made in the background; until then lists are read from the store.
   *
   * @param notices hears how far that is, and what is amiss
   */
  public static Explorer open(Store store, ConnectionPool pool, Consumer<String> notices) {
    return new Explorer(store, pool, notices);
  }

  @Override
  public void close() {
    reader.shutdown();
    try {
      reader.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    rows.close();
    texts.ifPresent(TextSearcher::close);
  }

  /** Completed when lists are as quick as they will be. */
  public CompletableFuture<Void> ready() {
    return rows.ready();
  }

  /** How many events there are. */
  public int size() {
    return loaded.columns.size;
  }

  /**
   * Takes over an article that has just been stored. It can be opened at once; filters, counts and
   * stories know it when the columns have been read anew, which is done when this returns if there
   * are few, and else in the background.
   */
  public void added(String article) {
    Newcomer newcomer =
        pool.run(connection -> Newcomer.read(connection, article))
            .orElseThrow(() -> new StoreException(article + " is not in the store"));
    rows.changed(newcomer.stories());
    newcomers.put(article, newcomer);
    readAgain.set(true);
    Future<?> done = reader.submit(this::readAnew);
    if (size() <= SOON_READ) {
      await(done);
    }
  }

  private static void await(Future<?> done) {
    try {
      done.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the events cannot be read anew", e.getCause());
    }
  }

  /** Several articles stored meanwhile are read at once. */
  private void readAnew() {
    if (!readAgain.getAndSet(false)) {
      return;
    }
    Optional<TextSearcher> fresh = TextSearcher.open(store);
    textLock.writeLock().lock();
    try {
      texts.ifPresent(TextSearcher::close);
      texts = fresh;
    } finally {
      textLock.writeLock().unlock();
    }
    Loaded now = load(pool);
    loaded = now;
    newcomers.keySet().removeIf(now::has);
  }

  private BitSet selected(Loaded of, Question question) {
    return of.selected(question, this::articles);
  }

  /**
   * Numbers of the articles that full text finds.
   *
   * @throws StoreException if the query cannot be read, or there is no index
   */
  public BitSet articles(String query) {
    textLock.readLock().lock();
    try {
      return texts
          .orElseThrow(
              () ->
                  new StoreException(
                      "there is no text index; make it with: isnad reindex --store "
                          + store.file()))
          .search(query);
    } finally {
      textLock.readLock().unlock();
    }
  }

  private <T> T answer(
      Class<T> type, Question question, BiFunction<EventColumns, BitSet, T> count) {
    return loaded.answer(
        type, question, this::articles, (of, rows) -> count.apply(of.columns, rows));
  }

  /** Events by type over time. */
  public Timeline timeline(Question question) {
    return answer(Timeline.class, question, Timeline::of);
  }

  /** Country pairs. */
  public PairMatrix matrix(Question question) {
    return loaded.answer(
        PairMatrix.class,
        question,
        this::articles,
        (of, rows) -> PairMatrix.of(of.columns, of.countryTies, rows, COUNTRIES));
  }

  /** Places. */
  public PlaceCounts places(Question question) {
    return answer(PlaceCounts.class, question, (c, rows) -> PlaceCounts.of(c, rows, POINTS));
  }

  /** Actors and their ties. */
  public ActorNetwork network(Question question) {
    return loaded.answer(
        ActorNetwork.class,
        question,
        this::articles,
        (of, rows) -> ActorNetwork.of(of.columns, of.actorTies, rows, ACTORS));
  }

  /** How the events divide. */
  public Facets facets(Question question) {
    return answer(Facets.class, question, Facets::of);
  }

  /**
   * Country pairs by span, a page at a time.
   *
   * @param after {@link Dyads#next} of the page before
   * @throws IllegalArgumentException if {@code after} is none
   */
  public Dyads dyads(Question question, Dyads.Span by, Optional<String> after, int most) {
    Loaded of = loaded;
    try {
      return Dyads.of(of.columns, selected(of, question), by, after, most);
    } catch (java.time.DateTimeException e) {
      throw new IllegalArgumentException("no cursor of this list: " + after.orElse(""), e);
    }
  }

  /**
   * A page of events.
   *
   * @param after {@link EventPage#next} of the page before; empty for the first
   * @throws IllegalArgumentException if {@code after} is none
   */
  public EventPage events(Question question, Optional<String> after, int most) {
    Loaded of = loaded;
    EventColumns columns = of.columns;
    BitSet selected = selected(of, question);
    List<Integer> page = new ArrayList<>();
    int row = selected.nextSetBit(after.map(a -> columns.after(number(a))).orElse(0));
    while (row >= 0 && page.size() < most) {
      page.add(row);
      row = selected.nextSetBit(row + 1);
    }
    Optional<String> next =
        row < 0 || page.isEmpty()
            ? Optional.empty()
            : Optional.of(Long.toString(columns.keys[page.get(page.size() - 1)], HEX));
    return new EventPage(read(columns, page), selected.cardinality(), next);
  }

  private static long number(String cursor) {
    try {
      return Long.parseLong(cursor, HEX);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("no cursor of this list: " + cursor, e);
    }
  }

  /** The events of one story, the newest first. */
  public List<StoredEvent> eventsOfStory(long id, int most) {
    Loaded of = loaded;
    int place = of.columns.stories.place(id);
    return place < 0 ? List.of() : read(of.columns, of.ofStory.rows(place, most));
  }

  /** Number of the article of an id. */
  public Optional<Integer> seq(String article) {
    return loaded
        .seq(article)
        .or(() -> Optional.ofNullable(newcomers.get(article)).map(Newcomer::seq));
  }

  /** The event of an id. */
  public Optional<StoredEvent> event(String id) {
    int colon = id.lastIndexOf(':');
    return (colon < 0 ? Optional.<Integer>empty() : seq(id.substring(0, colon)))
        .flatMap(
            seq ->
                eventsOfArticle(seq).stream()
                    .filter(event -> event.json().path("id").asText().equals(id))
                    .findFirst());
  }

  /** The events of one article, as they stand in it. */
  public List<StoredEvent> eventsOfArticle(long seq) {
    Loaded of = loaded;
    List<StoredEvent> events =
        new ArrayList<>(read(of.columns, of.ofArticle.rows((int) seq, Integer.MAX_VALUE)));
    if (events.isEmpty()) {
      newcomers.values().stream()
          .filter(newcomer -> newcomer.seq() == seq)
          .forEach(newcomer -> events.addAll(read(newcomer)));
    }
    events.sort((a, b) -> a.json().path("number").asInt() - b.json().path("number").asInt());
    return events;
  }

  /**
   * A page of stories.
   *
   * @param after {@link StoryPage#next} of the page before; empty for the first
   * @throws IllegalArgumentException if {@code after} is none
   */
  public StoryPage stories(Question question, Optional<String> after, int most) {
    Loaded of = loaded;
    EventColumns columns = of.columns;
    BitSet told =
        of.answer(
                StorySet.class,
                question,
                this::articles,
                (from, found) -> StorySet.of(from.columns, found))
            .places();
    List<Integer> page = new ArrayList<>();
    int place = told.nextSetBit(after.map(a -> columns.stories.place(number(a)) + 1).orElse(0));
    while (place >= 0 && page.size() < most) {
      page.add(place);
      place = told.nextSetBit(place + 1);
    }
    Optional<String> next =
        place < 0 || page.isEmpty()
            ? Optional.empty()
            : Optional.of(Long.toString(columns.stories.id(page.get(page.size() - 1)), HEX));
    List<Long> ids = page.stream().map(columns.stories::id).toList();
    return new StoryPage(readStories(ids), told.cardinality(), next);
  }

  /** Stories of a filter, by their place in the list. */
  private record StorySet(BitSet places) {
    static StorySet of(EventColumns columns, BitSet rows) {
      BitSet places = new BitSet(columns.stories.size());
      for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
        if (columns.story[row] >= 0) {
          places.set(columns.story[row]);
        }
      }
      return new StorySet(places);
    }
  }

  /** A row of the table {@code stories}; empty if there is none. */
  public Optional<JsonNode> story(long id) {
    return readStories(List.of(id)).stream().findFirst();
  }

  private List<JsonNode> readStories(List<Long> ids) {
    Map<Long, JsonNode> found = rows.stories(ids);
    return ids.stream().map(found::get).filter(node -> node != null).toList();
  }

  private List<StoredEvent> read(EventColumns columns, List<Integer> wanted) {
    Map<Long, JsonNode> found =
        rows.events(wanted.stream().map(row -> columns.rowIds[row]).toList());
    List<StoredEvent> events = new ArrayList<>();
    for (int row : wanted) {
      JsonNode json = found.get(columns.rowIds[row]);
      if (json != null) {
        events.add(new StoredEvent(json, note(columns, row)));
      }
    }
    return events;
  }

  private static StoryNote note(EventColumns columns, int row) {
    int place = columns.story[row];
    return place < 0 ? NO_STORY : columns.stories.note(place);
  }

  private List<StoredEvent> read(Newcomer newcomer) {
    Map<Long, JsonNode> events = rows.events(newcomer.rowIds());
    Map<Long, JsonNode> stories = rows.stories(newcomer.stories());
    List<StoredEvent> read = new ArrayList<>();
    for (int i = 0; i < newcomer.rowIds().size(); i++) {
      JsonNode json = events.get(newcomer.rowIds().get(i));
      JsonNode story = stories.get(newcomer.stories().get(i));
      if (json != null) {
        read.add(new StoredEvent(json, story == null ? NO_STORY : note(story)));
      }
    }
    return read;
  }

  private static StoryNote note(JsonNode story) {
    return new StoryNote(
        story.path("story").asLong(),
        story.path("articles").asInt(),
        story.path("texts").asInt(),
        story.path("witnesses").asInt(),
        Optional.ofNullable(story.path("common_link").textValue()));
  }
}
