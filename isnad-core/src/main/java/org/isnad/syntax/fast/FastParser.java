package org.isnad.syntax.fast;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.isnad.syntax.ParserStages;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.SentenceParser;
import org.isnad.syntax.StagedParser;
import org.isnad.syntax.TagRule;
import org.isnad.syntax.corenlp.ArabicWords;
import org.isnad.syntax.corenlp.CoreNlpParser;

/**
 * Parses as {@link CoreNlpParser} does, with the same result, several times faster. Thread-safe:
 * the models are shared, each thread has room of its own to work in.
 */
public final class FastParser implements SentenceParser {
  private final StagedParser parser;

  private FastParser(FastModels models, TagRule rule) {
    this.parser = new StagedParser(stages(models), rule);
  }

  private static ParserStages stages(FastModels models) {
    ArabicWords words = new ArabicWords();
    ThreadLocal<Decoders> own = ThreadLocal.withInitial(() -> new Decoders(models));
    return new ParserStages(
        text -> own.get().segmenter.segment(text, words.of(text)),
        sentence -> own.get().tagger.tag(sentence),
        (sentence, tags) -> own.get().parser.parse(sentence, tags));
  }

  /**
   * The stages alone, to be timed one by one; CoreNLP's where our decoders cannot follow the
   * models.
   *
   * @param notices as for {@link #open}
   */
  public static ParserStages stages(Consumer<String> notices) {
    return models(() -> FastModels.open(ModelCache.file(), notices), notices)
        .map(FastParser::stages)
        .orElseGet(CoreNlpParser::stages);
  }

  /**
   * Opens the models beside what the rule needs. If they are not as our decoders need them, CoreNLP
   * does the work.
   *
   * @param rule mends tags before the tree is built
   * @param notices takes a line for the user when there is something to wait for or to mend
   * @throws IllegalStateException if the models cannot be read at all
   */
  public static SentenceParser open(Supplier<? extends TagRule> rule, Consumer<String> notices) {
    CompletableFuture<Optional<FastModels>> models =
        CompletableFuture.supplyAsync(
            () -> models(() -> FastModels.open(ModelCache.file(), notices), notices));
    TagRule made = rule.get();
    return choose(models.join(), made, () -> new CoreNlpParser(made));
  }

  /** The models; empty, with a notice, when our decoders cannot follow them. */
  static Optional<FastModels> models(Supplier<FastModels> opening, Consumer<String> notices) {
    try {
      return Optional.of(opening.get());
    } catch (UnexpectedModelException | IllegalStateException e) {
      notices.accept("using CoreNLP's own parser, which is slower: " + e.getMessage());
      return Optional.empty();
    }
  }

  static SentenceParser choose(
      Optional<FastModels> models, TagRule rule, Supplier<SentenceParser> otherwise) {
    return models.<SentenceParser>map(m -> new FastParser(m, rule)).orElseGet(otherwise);
  }

  @Override
  public List<Sentence> parse(String text) {
    return parser.parse(text);
  }

  /** What one thread works with. */
  private static final class Decoders {
    private final LetterSegmenter segmenter;
    private final WordTagger tagger;
    private final TransitionParser parser;

    private Decoders(FastModels models) {
      segmenter = new LetterSegmenter(models.segmenter());
      tagger = new WordTagger(models.tagger());
      parser = new TransitionParser(models.parser());
    }
  }
}
