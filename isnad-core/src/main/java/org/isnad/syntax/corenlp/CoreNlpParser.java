package org.isnad.syntax.corenlp;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.SentenceParser;
import org.isnad.syntax.StagedParser;
import org.isnad.syntax.TagRule;

/** Parses with CoreNLP's Arabic segmenter, tagger and shift-reduce parser. Thread-safe. */
public final class CoreNlpParser implements SentenceParser {
  private final StagedParser stages;

  /**
   * Loads the models; takes seconds.
   *
   * @param mender mends tags before the tree is built
   */
  public CoreNlpParser(TagRule mender) {
    this(loading(), mender);
  }

  private CoreNlpParser(CompletableFuture<CoreNlpModels> models, TagRule mender) {
    CoreNlpStages corenlp = new CoreNlpStages(models.join());
    this.stages = new StagedParser(corenlp::segment, corenlp::tag, mender, corenlp::build);
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
    return stages.parse(text);
  }
}
