package org.isnad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.isnad.chain.ChainLink;
import org.isnad.chain.ChainReader;
import org.isnad.chain.SpeechVerbs;
import org.isnad.entity.ActorTables;
import org.isnad.entity.ArticleEntities;
import org.isnad.entity.EntityReader;
import org.isnad.event.Codebook;
import org.isnad.event.CodedEvent;
import org.isnad.event.EventCoder;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;
import org.isnad.record.EventRecord;
import org.isnad.record.Explainer;
import org.isnad.record.Explanation;
import org.isnad.record.RecordAssembler;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.SentenceParser;
import org.isnad.syntax.corenlp.CoreNlpParser;
import org.isnad.syntax.corenlp.TagMender;
import org.isnad.syntax.fast.FastParser;
import org.isnad.text.RepairedText;
import org.isnad.text.TextRepair;
import org.isnad.when.DateReader;
import org.isnad.where.PlaceFinder;

/**
 * The coder: opens its models and tables once, then codes any number of articles.
 *
 * <p>Thread-safe: one instance serves all threads.
 */
public final class Isnad {
  private final SentenceParser parser;
  private final Codebook codebook;
  private final EntityReader entities;
  private final EventCoder events;
  private final ChainReader chains;
  private final DateReader dates = new DateReader();
  private final PlaceFinder places;

  private Isnad(SentenceParser parser, Codebook codebook, ActorTables actors) {
    this.parser = parser;
    this.codebook = codebook;
    this.entities = new EntityReader(actors);
    this.events = new EventCoder(codebook);
    this.chains = new ChainReader(SpeechVerbs.builtIn());
    this.places = new PlaceFinder();
  }

  /** Opens the coder with the built-in tables. The first time this takes ten seconds, then one. */
  public static Isnad open() {
    return open(IsnadOptions.DEFAULT);
  }

  /**
   * Opens the coder.
   *
   * @throws org.isnad.event.CodebookException if a codebook file is wrong
   * @throws org.isnad.entity.ActorTableException if an actor table is wrong
   */
  public static Isnad open(IsnadOptions options) {
    CompletableFuture<ActorTables> actors = CompletableFuture.supplyAsync(() -> actors(options));
    AtomicReference<Codebook> codebook = new AtomicReference<>();
    Supplier<TagMender> rule =
        () -> {
          codebook.set(codebook(options));
          return new TagMender(SpeechVerbs.builtIn()::isDual, codebook.get()::isOnlyVerb);
        };
    SentenceParser parser =
        switch (options.parser()) {
          case FAST -> FastParser.open(rule, options.notices());
          case CORENLP -> CoreNlpParser.open(rule);
        };
    return new Isnad(parser, codebook.get(), joined(actors));
  }

  private static ActorTables joined(CompletableFuture<ActorTables> actors) {
    try {
      return actors.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Opens the coder over a parser of the caller's. */
  public static Isnad open(IsnadOptions options, SentenceParser parser) {
    return new Isnad(parser, codebook(options), actors(options));
  }

  private static Codebook codebook(IsnadOptions options) {
    return options.codebook().map(Codebook::overlaid).orElseGet(Codebook::builtIn);
  }

  private static ActorTables actors(IsnadOptions options) {
    ActorTables builtIn = ActorTables.builtIn();
    if (options.actors().isEmpty()) {
      return builtIn;
    }
    try {
      return builtIn.overlay(options.actors().get());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + options.actors().get(), e);
    }
  }

  /** The codebook in use. */
  public Codebook codebook() {
    return codebook;
  }

  /** Codes one article. Never throws because of what an article says. */
  public CodedArticle code(Article article) {
    RepairedText repaired = TextRepair.repair(article.text());
    List<Sentence> sentences = parser.parse(repaired.text());
    ArticleEntities people = entities.open(sentences, article.date(), article.source());
    List<CodedEvent> found = events.code(sentences, people);
    List<List<ChainLink>> links = chains.read(found, sentences, people);
    RecordAssembler assembler = new RecordAssembler(article, repaired, codebook);
    List<EventRecord> records = new ArrayList<>();
    List<Explanation> reasons = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      CodedEvent event = found.get(i);
      Sentence sentence = sentences.get(event.sentence());
      RecordAssembler.Found around =
          new RecordAssembler.Found(
              event,
              sentence,
              links.get(i),
              dates.read(sentence, article.date()),
              places.find(sentence));
      records.add(assembler.assemble(i + 1, around));
      reasons.add(Explainer.explain(records.get(i), around, repaired));
    }
    return new CodedArticle(article, records, reasons);
  }
}
