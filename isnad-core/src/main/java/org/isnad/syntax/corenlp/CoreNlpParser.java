package org.isnad.syntax.corenlp;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.isnad.syntax.ParserStages;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.SentenceParser;
import org.isnad.syntax.StagedParser;
import org.isnad.syntax.TagRule;

/** Parses with CoreNLP's Arabic segmenter, tagger and shift-reduce parser. Thread-safe. */
public final class CoreNlpParser implements SentenceParser {
  private final StagedParser parser;

  /**
   * Loads the models; takes seconds.
   *
   * @param mender mends tags before the tree is built
   */
  public CoreNlpParser(TagRule mender) {
    this(loading(), mender);
  }

  private CoreNlpParser(CompletableFuture<CoreNlpModels> models, TagRule mender) {
    this.parser = new StagedParser(stages(models.join()), mender);
  }

  private static ParserStages stages(CoreNlpModels models) {
    CoreNlpStages corenlp = new CoreNlpStages(models);
    return new ParserStages(corenlp::segment, corenlp::tag, corenlp::build);
  }

  /** Loads the models and gives the stages alone, to be timed one by one. */
  public static ParserStages stages() {
    return stages(loading().join());
  }

  /** Loads the models beside what the mender needs, so that the two waits become one. */
  public static CoreNlpParser open(Supplier<? extends TagRule> mender) {
    CompletableFuture<CoreNlpModels> models = loading();
    return new CoreNlpParser(models, mender.get());
  }

  private static CompletableFuture<CoreNlpModels> loading() {
    RedwoodConfiguration.errorLevel().apply();
    return CompletableFuture.supplyAsync(CoreNlpModels::load);
  }

  @Override
  public List<Sentence> parse(String text) {
    return parser.parse(text);
  }
}
