package org.isnad.syntax.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;

/**
 * CoreNLP's own Arabic annotators with the same models and nothing of ours: the measure that our
 * stages are timed against. Thread-safe.
 */
public final class BareAnnotators {
  private final StanfordCoreNLP pipeline;

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
    pipeline = new StanfordCoreNLP(settings);
  }

  /** Segments, tags and parses a text and throws the result away. */
  public void annotate(String text) {
    pipeline.annotate(new Annotation(text));
  }
}
