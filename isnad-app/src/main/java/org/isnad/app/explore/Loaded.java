package org.isnad.app.explore;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The events of a store as they were when it was read, with what was asked of them last.
 * Thread-safe.
 */
final class Loaded {
  private static final int KEPT_SELECTIONS = 64;
  private static final int KEPT_ANSWERS = 512;

  /** A million articles take an eighth of a megabyte each. */
  private static final int KEPT_TEXTS = 32;

  final EventColumns columns;
  final ArticleIds ids;
  final RowGroups ofArticle;
  final RowGroups ofStory;
  final Ties actorTies;
  final Ties countryTies;
  private final RowFilter filter;
  private final Cache<Question, BitSet> selections = new Cache<>(KEPT_SELECTIONS);
  private final Cache<String, BitSet> texts = new Cache<>(KEPT_TEXTS);
  private final Cache<Asked, Object> answers = new Cache<>(KEPT_ANSWERS);

  /** A count of a filter. */
  private record Asked(String what, Question question) {}

  Loaded(EventColumns columns, ArticleIds ids) {
    this.columns = columns;
    this.ids = ids;
    this.ofArticle = new RowGroups(columns.size, row -> (int) columns.seq(row));
    this.ofStory = new RowGroups(columns.size, row -> columns.story[row]);
    this.actorTies = new Ties(columns, columns.people::actor);
    this.countryTies = new Ties(columns, columns.people::country);
    this.filter = new RowFilter(columns);
  }

  /**
   * The rows of a filter.
   *
   * @param articles what full text finds for a query
   */
  BitSet selected(Question question, Function<String, BitSet> articles) {
    return selections.get(
        question,
        () ->
            filter.rows(
                question.filter(),
                question.text().map(query -> texts.get(query, () -> articles.apply(query)))));
  }

  /** A count of a filter, made once. */
  <T> T answer(
      Class<T> type, Question question, Function<String, BitSet> articles, Count<T> count) {
    Asked asked = new Asked(type.getName(), question);
    return type.cast(answers.get(asked, () -> count.apply(this, selected(question, articles))));
  }

  /** Counts rows. */
  interface Count<T> extends BiFunction<Loaded, BitSet, T> {}

  /** Whether an article was there when the store was read. */
  boolean has(String article) {
    return ids.seq(article).isPresent();
  }

  /** Number of an article. */
  Optional<Integer> seq(String article) {
    return ids.seq(article);
  }
}
