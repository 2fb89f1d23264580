package org.isnad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.isnad.event.AgreementMention;
import org.isnad.event.AgreementReader;
import org.isnad.event.Codebook;
import org.isnad.event.CodedEvent;
import org.isnad.event.EventCoder;
import org.isnad.event.EventEvidence;
import org.isnad.event.LearnedWeights;
import org.isnad.event.SizeFigure;
import org.isnad.event.SizeReader;
import org.isnad.record.Article;
import org.isnad.record.CodedArticle;
import org.isnad.record.EventRecord;
import org.isnad.record.EventSettings;
import org.isnad.record.Explainer;
import org.isnad.record.Explanation;
import org.isnad.record.RecordAssembler;
import org.isnad.record.SettingReader;
import org.isnad.syntax.ParserStages;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.SentenceParser;
import org.isnad.syntax.StagedParser;
import org.isnad.syntax.corenlp.CoreNlpParser;
import org.isnad.syntax.corenlp.TagMender;
import org.isnad.syntax.fast.FastParser;
import org.isnad.text.RepairedText;
import org.isnad.text.TextRepair;
import org.isnad.when.DateExpression;
import org.isnad.where.Gazetteer;

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
  private final SettingReader settings;
  private final SizeReader sizes = new SizeReader();
  private final AgreementReader agreements = new AgreementReader();

  private Isnad(
      SentenceParser parser,
      Codebook codebook,
      ActorTables actors,
      Gazetteer places,
      LearnedWeights learned) {
    this.parser = parser;
    this.codebook = codebook;
    this.entities = new EntityReader(actors);
    this.events = new EventCoder(codebook, learned);
    this.chains = new ChainReader(SpeechVerbs.builtIn());
    this.settings = new SettingReader(places);
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
   * @throws IllegalArgumentException if a file of learned weights is wrong
   * @throws org.isnad.where.PlaceTableException if a table of places is wrong
   */
  public static Isnad open(IsnadOptions options) {
    CompletableFuture<ActorTables> actors = CompletableFuture.supplyAsync(() -> actors(options));
    CompletableFuture<LearnedWeights> learned =
        CompletableFuture.supplyAsync(() -> learned(options));
    AtomicReference<Codebook> codebook = new AtomicReference<>();
    Supplier<TagMender> rule =
        () -> {
          codebook.set(codebook(options));
          return rule(codebook.get());
        };
    SentenceParser parser =
        switch (options.parser()) {
          case FAST -> FastParser.open(rule, options.notices());
          case CORENLP -> CoreNlpParser.open(rule);
        };
    return new Isnad(parser, codebook.get(), joined(actors), places(options), joined(learned));
  }

  private static <T> T joined(CompletableFuture<T> work) {
    try {
      return work.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static TagMender rule(Codebook codebook) {
    return new TagMender(SpeechVerbs.builtIn()::isDual, codebook::isOnlyVerb);
  }

  /** Opens the coder over stages of a parser of the caller's, which may be timed. */
  public static Isnad openOver(IsnadOptions options, ParserStages stages) {
    Codebook codebook = codebook(options);
    SentenceParser parser = new StagedParser(stages, rule(codebook));
    return new Isnad(parser, codebook, actors(options), places(options), learned(options));
  }

  /** Opens the coder over a parser of the caller's. */
  public static Isnad open(IsnadOptions options, SentenceParser parser) {
    return new Isnad(parser, codebook(options), actors(options), places(options), learned(options));
  }

  private static LearnedWeights learned(IsnadOptions options) {
    return options.learned().map(LearnedWeights::from).orElseGet(LearnedWeights::builtIn);
  }

  private static Gazetteer places(IsnadOptions options) {
    return options.places().map(Gazetteer::overlaid).orElseGet(Gazetteer::builtIn);
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

  /** What the coder weighs to fill the roles of an article's acts; for training. */
  public List<EventEvidence> roleEvidence(Article article) {
    Opened opened = read(article);
    return events.roleEvidence(opened.sentences, opened.people);
  }

  /** The events of an article, likely or not, with the signs of each; for training. */
  public List<EventEvidence> events(Article article) {
    Opened opened = read(article);
    return events.events(opened.sentences, opened.people);
  }

  /** An article repaired, dated and parsed, with everybody it names. */
  private record Opened(
      RepairedText repaired, Article dated, List<Sentence> sentences, ArticleEntities people) {}

  private Opened read(Article article) {
    RepairedText repaired = TextRepair.repair(article.text());
    List<Sentence> sentences = parser.parse(repaired.text());
    Article dated = settings.dated(article, repaired.text());
    return new Opened(
        repaired, dated, sentences, entities.open(sentences, dated.date(), article.source()));
  }

  /** Codes one article. Never throws because of what an article says. */
  public CodedArticle code(Article article) {
    Opened opened = read(article);
    RepairedText repaired = opened.repaired;
    List<Sentence> sentences = opened.sentences;
    Article dated = opened.dated;
    ArticleEntities people = opened.people;
    List<CodedEvent> found = events.code(sentences, people);
    List<List<ChainLink>> links = chains.read(found, sentences, people, article.source());
    boolean dateline = dated != article;
    EventSettings setting =
        settings.read(
            sentences,
            repaired.text(),
            new SettingReader.Known(dated.date(), dateline, people.homeCountry()));
    RecordAssembler assembler = new RecordAssembler(dated, repaired, codebook);
    Explainer explainer = new Explainer(repaired);
    List<EventRecord> records = new ArrayList<>();
    List<Explanation> reasons = new ArrayList<>();
    List<List<SizeFigure>> counted = sizes.readAll(sentences, found);
    for (int i = 0; i < found.size(); i++) {
      CodedEvent event = found.get(i);
      Sentence sentence = sentences.get(event.sentence());
      List<DateExpression> times = setting.dates(event.sentence());
      Optional<AgreementMention> agreement = agreements.read(sentence, event, times, people);
      RecordAssembler.Found around =
          new RecordAssembler.Found(
              event,
              sentence,
              times,
              links.get(i),
              setting.date(event, agreement),
              setting.place(event),
              counted.get(i),
              agreement);
      records.add(assembler.assemble(i + 1, around));
      reasons.add(explainer.explain(records.get(i), around));
    }
    return new CodedArticle(article, records, reasons);
  }
}
