package org.isnad.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.syntax.Sentence;
import org.isnad.when.DateExpression;
import org.isnad.when.DateReader;
import org.isnad.when.PublicationDateFinder;
import org.isnad.where.Gazetteer;
import org.isnad.where.WhereReader;
import org.isnad.where.Whereabouts;

/** Reads when and where the events of articles happened. Immutable and thread-safe. */
public final class SettingReader {
  private final DateReader dates = new DateReader();
  private final PublicationDateFinder publication = new PublicationDateFinder();
  private final WhereReader places;

  public SettingReader(Gazetteer gazetteer) {
    this.places = new WhereReader(gazetteer);
  }

  /**
   * An article with its publication date: the one given, else the one that its first line states;
   * without either the article as it is.
   *
   * @param text the article's repaired text
   */
  public Article dated(Article article, String text) {
    if (article.date().isPresent()) {
      return article;
    }
    return publication.find(text).map(article::withDate).orElse(article);
  }

  /**
   * What is known of an article beside its sentences.
   *
   * @param published publication date
   * @param dateline whether that date was read from the text
   * @param home code of the country where the article is at home
   */
  public record Known(Optional<LocalDate> published, boolean dateline, Optional<String> home) {}

  /**
   * The settings of an article's events.
   *
   * @param text the repaired text that the sentences stand in
   */
  public EventSettings read(List<Sentence> sentences, String text, Known known) {
    ArticleSentences article = ArticleSentences.of(sentences, text);
    PerSentence<DateExpression> times =
        new PerSentence<>(sentences.size(), i -> dates.read(sentences.get(i), known.published()));
    PerSentence<Whereabouts> where =
        new PerSentence<>(sentences.size(), i -> places.read(sentences.get(i), known.home()));
    return EventSettings.of(
        new EventTimes(article, times, known.published()),
        new EventPlaces(article, where),
        known.dateline());
  }
}
