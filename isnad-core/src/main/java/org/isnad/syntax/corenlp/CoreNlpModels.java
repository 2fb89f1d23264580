package org.isnad.syntax.corenlp;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The three models of CoreNLP that Isnad reads with: the CRF segmenter, the maximum entropy tagger
 * and the shift-reduce parser, all trained on the Penn Arabic Treebank. Thread-safe once loaded.
 */
final class CoreNlpModels {
  static final String SEGMENTER =
      "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";
  static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/arabic.tagger";
  static final String PARSER = "edu/stanford/nlp/models/srparser/arabicSR.ser.gz";

  final ArabicSegmenter segmenter;
  final MaxentTagger tagger;
  final ShiftReduceParser parser;

  private CoreNlpModels(ArabicSegmenter segmenter, MaxentTagger tagger, ShiftReduceParser parser) {
    this.segmenter = segmenter;
    this.tagger = tagger;
    this.parser = parser;
  }

  /**
   * Reads the models from the class path; the large parser model beside the two small ones, so that
   * two cores share the wait.
   *
   * @throws IllegalStateException if a model is missing or unreadable
   */
  static CoreNlpModels load() {
    CompletableFuture<ShiftReduceParser> parser = new CompletableFuture<>();
    Thread reader =
        new Thread(
            () -> parser.completeAsync(() -> ShiftReduceParser.loadModel(PARSER), Runnable::run),
            "parser model");
    reader.start();
    try {
      ArabicSegmenter segmenter = new ArabicSegmenter(new Properties());
      segmenter.loadSegmenter(SEGMENTER);
      MaxentTagger tagger = new MaxentTagger(TAGGER, new Properties(), false);
      return new CoreNlpModels(segmenter, tagger, parser.join());
    } catch (CompletionException | edu.stanford.nlp.io.RuntimeIOException e) {
      throw new IllegalStateException(
          "cannot read CoreNLP's Arabic models: is the jar stanford-corenlp-…-models-arabic on the"
              + " class path?",
          e);
    }
  }
}
