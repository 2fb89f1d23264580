package org.isnad.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.syntax.Sentence;
import org.isnad.testing.Sentences;

/** Codes hand-built phrases with the built-in tables, loaded once. */
final class EntityFixture {
  static final ActorTables TABLES = ActorTables.builtIn();
  private static final EntityReader READER = new EntityReader(TABLES);

  private EntityFixture() {}

  /** Codes of a phrase alone in its article, as {@code IRQ/GOV}. */
  static List<String> codes(String phrase) {
    return codes(mentions(phrase));
  }

  /** Mentions of a phrase alone in its article, of unknown date. */
  static List<Mention> mentions(String phrase) {
    return lastSentence(open(Optional.empty(), phrase), Sentences.article(phrase));
  }

  /** Codes of the last sentence of an article, taken as one phrase. */
  static List<String> codesAfter(String... sentences) {
    return codes(lastSentence(open(Optional.empty(), sentences), Sentences.article(sentences)));
  }

  /** Codes of a phrase alone in an article of a day. */
  static List<String> codesOn(LocalDate day, String phrase) {
    return codes(lastSentence(open(Optional.of(day), phrase), Sentences.article(phrase)));
  }

  static ArticleEntities open(Optional<LocalDate> day, String... sentences) {
    return READER.open(Sentences.article(sentences), day, Optional.empty());
  }

  static ArticleEntities openFrom(String source, String... sentences) {
    return READER.open(Sentences.article(sentences), Optional.empty(), Optional.of(source));
  }

  static List<String> codes(List<Mention> mentions) {
    return mentions.stream().map(m -> m.code().toString()).toList();
  }

  private static List<Mention> lastSentence(ArticleEntities article, List<Sentence> sentences) {
    Sentence last = sentences.get(sentences.size() - 1);
    return article.code(last.index(), 0, last.size());
  }
}
