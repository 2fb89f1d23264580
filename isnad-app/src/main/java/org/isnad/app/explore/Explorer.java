package org.isnad.app.explore;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * page are read from the store. No event may be written while an explorer is open: the program that
 * opens it holds the store's lock. Thread-safe.
 */
public final class Explorer implements AutoCloseable {
  private static final int KEPT_SELECTIONS = 64;
  private static final int KEPT_ANSWERS = 512;
  private static final int COUNTRIES = 14;
  private static final int ACTORS = 36;
  private static final int POINTS = 400;
  private static final int HEX = 16;

  private final Rows rows;
  private final Optional<TextSearcher> texts;
  private final EventColumns columns;
  private final ArticleIds ids;
  private final RowGroups ofArticle;
  private final RowGroups ofStory;
  private final RowFilter filter;
  private final Cache<Question, BitSet> selections = new Cache<>(KEPT_SELECTIONS);
  private final Cache<Asked, Object> answers = new Cache<>(KEPT_ANSWERS);

  /** A count of a filter. */
  private record Asked(String what, Question question) {}

  private Explorer(Rows rows, Optional<TextSearcher> texts, EventColumns columns, ArticleIds ids) {
    this.rows = rows;
    this.texts = texts;
    this.columns = columns;
    this.ids = ids;
    this.ofArticle = new RowGroups(columns.size, row -> (int) columns.seq(row));
    this.ofStory = new RowGroups(columns.size, row -> columns.story[row]);
    this.filter = new RowFilter(columns);
  }

  /**
   * Reads the columns, and makes the files of rows if the store has changed. A million events take
   * a quarter of a minute to read; their files some minutes, once.
   *
   * @param notices hears what is amiss
   */
  public static Explorer open(
      Store store, ConnectionPool pool, Optional<TextSearcher> texts, Consumer<String> notices) {
    EventColumns columns = pool.run(ColumnsLoader::load);
    return new Explorer(
        Rows.open(store, pool, notices), texts, columns, pool.run(ArticleIds::read));
  }

  @Override
  public void close() {
    rows.close();
  }

  /** How many events there are. */
  public int size() {
    return columns.size;
  }

  private BitSet selected(Question question) {
    return selections.get(
        question, () -> filter.rows(question.filter(), question.text().map(this::articles)));
  }

  /**
   * Numbers of the articles that full text finds.
   *
   * @throws StoreException if the query cannot be read, or there is no index
   */
  public BitSet articles(String query) {
    return texts
        .orElseThrow(
            () -> new StoreException("there is no text index; make it with: isnad reindex"))
        .search(query);
  }

  private <T> T answer(
      Class<T> type, Question question, BiFunction<EventColumns, BitSet, T> count) {
    Asked asked = new Asked(type.getName(), question);
    return type.cast(answers.get(asked, () -> count.apply(columns, selected(question))));
  }

  /** Events by type over time. */
  public Timeline timeline(Question question) {
    return answer(Timeline.class, question, Timeline::of);
  }

  /** Country pairs. */
  public PairMatrix matrix(Question question) {
    return answer(PairMatrix.class, question, (c, rows) -> PairMatrix.of(c, rows, COUNTRIES));
  }

  /** Places. */
  public PlaceCounts places(Question question) {
    return answer(PlaceCounts.class, question, (c, rows) -> PlaceCounts.of(c, rows, POINTS));
  }

  /** Actors and their ties. */
  public ActorNetwork network(Question question) {
    return answer(ActorNetwork.class, question, (c, rows) -> ActorNetwork.of(c, rows, ACTORS));
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
    try {
      return Dyads.of(columns, selected(question), by, after, most);
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
    BitSet selected = selected(question);
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
    return new EventPage(read(page), selected.cardinality(), next);
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
    int place = columns.stories.place(id);
    return place < 0 ? List.of() : read(ofStory.rows(place, most));
  }

  /** Number of the article of an id. */
  public Optional<Integer> seq(String article) {
    return ids.seq(article);
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
    List<StoredEvent> events = new ArrayList<>(read(ofArticle.rows((int) seq, Integer.MAX_VALUE)));
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
    BitSet told = answer(StorySet.class, question, StorySet::of).places();
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

  private List<StoredEvent> read(List<Integer> wanted) {
    Map<Long, JsonNode> found =
        rows.events(wanted.stream().map(row -> columns.rowIds[row]).toList());
    List<StoredEvent> events = new ArrayList<>();
    for (int row : wanted) {
      JsonNode json = found.get(columns.rowIds[row]);
      if (json != null) {
        events.add(new StoredEvent(json, note(row)));
      }
    }
    return events;
  }

  private StoryNote note(int row) {
    int place = columns.story[row];
    return place < 0 ? new StoryNote(0, 1, 1, 1, Optional.empty()) : columns.stories.note(place);
  }
}
