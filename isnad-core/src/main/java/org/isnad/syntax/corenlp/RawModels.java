package org.isnad.syntax.corenlp;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarEntry;

/** Opens CoreNLP's Arabic models to be read as they are, not to be worked with. */
public final class RawModels {
  private RawModels() {}

  /**
   * The parser's model.
   *
   * @throws IllegalStateException if it is missing, unreadable or of another kind than expected
   */
  public static RawParser parser() {
    RedwoodConfiguration.errorLevel().apply();
    try {
      return new RawParser(ShiftReduceParser.loadModel(CoreNlpModels.PARSER));
    } catch (edu.stanford.nlp.io.RuntimeIOException | ClassCastException e) {
      throw new IllegalStateException("cannot read CoreNLP's Arabic models", e);
    }
  }

  /**
   * The segmenter's model.
   *
   * @throws IllegalStateException if it is missing, unreadable or of another kind than expected
   */
  public static RawSegmenter segmenter() {
    RedwoodConfiguration.errorLevel().apply();
    try {
      ArabicSegmenter segmenter = new ArabicSegmenter(new Properties());
      segmenter.loadSegmenter(CoreNlpModels.SEGMENTER);
      return new RawSegmenter(segmenter);
    } catch (edu.stanford.nlp.io.RuntimeIOException | ClassCastException e) {
      throw new IllegalStateException("cannot read CoreNLP's Arabic models", e);
    }
  }

  /**
   * The tagger's model.
   *
   * @throws IllegalStateException if it is missing, unreadable or of another kind than expected
   */
  public static RawTagger tagger() {
    RedwoodConfiguration.errorLevel().apply();
    try {
      return new RawTagger(new MaxentTagger(CoreNlpModels.TAGGER, new Properties(), false));
    } catch (edu.stanford.nlp.io.RuntimeIOException | ClassCastException e) {
      throw new IllegalStateException("cannot read CoreNLP's Arabic models", e);
    }
  }

  /**
   * A number that changes when one of the models does: their names, lengths and, out of a jar,
   * their checksums. Does not read them.
   *
   * @throws IllegalStateException if one is missing
   */
  public static long identity() {
    long identity = 0;
    for (String name :
        List.of(CoreNlpModels.SEGMENTER, CoreNlpModels.TAGGER, CoreNlpModels.PARSER)) {
      identity = identity * 0x100000001B3L + name.hashCode();
      identity = identity * 0x100000001B3L + stamp(name);
    }
    return identity;
  }

  private static long stamp(String name) {
    URL url = RawModels.class.getClassLoader().getResource(name);
    if (url == null) {
      throw new IllegalStateException("no " + name + " on the class path");
    }
    try {
      URLConnection connection = url.openConnection();
      if (connection instanceof JarURLConnection jar) {
        JarEntry entry = jar.getJarEntry();
        return entry.getSize() * 31 + entry.getCrc();
      }
      return connection.getContentLengthLong() * 31 + connection.getLastModified();
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + name, e);
    }
  }
}
