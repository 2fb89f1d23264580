package org.isnad.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.syntax.Sentence;

/** Reads who is meant in articles. Thread-safe: one reader serves all threads. */
public final class EntityReader {
  private final ActorTables tables;

  public EntityReader(ActorTables tables) {
    this.tables = tables;
  }

  /**
   * Scans an article for everybody it names.
   *
   * @param sentences the parsed article; sentence {@code i} has index {@code i}
   * @param publicationDate decides who holds an office; empty when unknown
   * @param source the outlet's English name, evidence for the home country
   */
  public ArticleEntities open(
      List<Sentence> sentences, Optional<LocalDate> publicationDate, Optional<String> source) {
    return new ArticleEntities(tables, sentences, publicationDate, source);
  }
}
