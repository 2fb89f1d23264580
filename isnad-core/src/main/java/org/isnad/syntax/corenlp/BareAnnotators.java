package org.isnad.syntax.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;
import org.isnad.syntax.StageTimes;

/**
 * CoreNLP's own Arabic annotators with the same models and nothing of ours: the measure that our
 * stages are timed against. Thread-safe.
 */
public final class BareAnnotators {
  private final Annotator segmenter;
  private final Annotator tagger;
  private final Annotator parser;

  /** Loads the models; takes seconds. */
  public BareAnnotators() {
    RedwoodConfiguration.errorLevel().apply();
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,ssplit,pos,parse");
    settings.setProperty("tokenize.language", "ar");
    settings.setProperty("segment.model", CoreNlpModels.SEGMENTER);
    settings.setProperty("ssplit.boundaryTokenRegex", "[.]|[!?]+|[!\u061F]+");
    settings.setProperty("pos.model", CoreNlpModels.TAGGER);
    settings.setProperty("parse.model", CoreNlpModels.PARSER);
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    segmenter = pipeline.pool.get("tokenize"); // cuts sentences as well
    tagger = pipeline.pool.get("pos");
    parser = pipeline.pool.get("parse");
  }

  /** Segments, tags and parses a text and throws the result away. */
  public StageTimes annotate(String text) {
    Annotation document = new Annotation(text);
    return new StageTimes(
        nanos(segmenter, document), nanos(tagger, document), nanos(parser, document));
  }

  private static long nanos(Annotator annotator, Annotation document) {
    long start = System.nanoTime();
    annotator.annotate(document);
    return System.nanoTime() - start;
  }
}
