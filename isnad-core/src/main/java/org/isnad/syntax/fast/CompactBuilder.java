package org.isnad.syntax.fast;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.syntax.corenlp.RawModels;
import org.isnad.syntax.corenlp.RawParser;
import org.isnad.syntax.corenlp.RawSegmenter;
import org.isnad.syntax.corenlp.RawTransition;

/** Makes the compact file out of CoreNLP's models. Takes seconds and some hundred megabytes. */
final class CompactBuilder {
  private final Map<Part, ByteBuffer> parts = new EnumMap<>(Part.class);

  private CompactBuilder() {}

  /**
   * Reads the models and builds.
   *
   * @throws UnexpectedModelException if our decoders could not follow one of them exactly
   * @throws IllegalStateException if one cannot be read
   */
  static CompactFile build() {
    CompactBuilder builder = new CompactBuilder();
    builder.addSegmenter(RawModels.segmenter());
    builder.addTagger(new TaggerModel.Builder(RawModels.tagger()));
    builder.addParser(RawModels.parser());
    return CompactFile.of(builder.parts);
  }

  private void addSegmenter(RawSegmenter segmenter) {
    List<String> labels = segmenter.labels();
    if (labels.size() != SegmenterModel.LABELS
        || !labels.get(0).equals("O")
        || !labels.containsAll(List.of("BEGIN", "CONT", ".##.", "NOSEG", "REW"))) {
      throw new UnexpectedModelException("a segmenter with the labels " + labels);
    }
    parts.put(
        Part.SEGMENTER_LABELS,
        CompactFile.text(List.of(String.join(" ", labels), segmenter.vanishing())));
    Map<String, float[]> general = new HashMap<>();
    Map<String, float[]> domain = new HashMap<>();
    segmenter.forEachFeature(
        (name, weights) -> {
          if (name.endsWith(SegmenterModel.DOMAIN)) {
            domain.put(name.substring(0, name.length() - SegmenterModel.DOMAIN.length()), weights);
          } else if (name.endsWith("C")) {
            general.put(name, weights);
          }
        });
    domain.keySet().forEach(name -> general.putIfAbsent(name, new float[0]));
    Table table = new Table(general.size());
    general.forEach(
        (name, weights) -> table.add(name, weights, domain.getOrDefault(name, new float[0])));
    table.finish(Part.SEGMENTER_FEATURES, Part.SEGMENTER_WEIGHTS, Part.SEGMENTER_VALUES);
  }

  private void addTagger(TaggerModel.Builder tagger) {
    parts.put(Part.TAGGER_TAGS, tagger.tags());
    parts.put(Part.TAGGER_WORDS, tagger.words());
    parts.put(Part.TAGGER_FEATURES, tagger.features());
    parts.put(Part.TAGGER_ENTRIES, tagger.entries());
  }

  private void addParser(RawParser parser) {
    if (parser.roots().size() != 1) {
      throw new UnexpectedModelException("a parser with several root labels");
    }
    List<Transition> transitions = new ArrayList<>();
    for (RawTransition raw : parser.transitions()) {
      Transition.Kind kind = Transition.Kind.valueOf(raw.kind());
      if (raw.whole() && kind != Transition.Kind.UNARY) {
        throw new UnexpectedModelException("a binary transition for roots only");
      }
      transitions.add(new Transition(kind, raw.labels(), raw.whole()));
    }
    parts.put(
        Part.PARSER_TRANSITIONS,
        CompactFile.text(TransitionModel.describe(parser.roots().get(0), transitions)));
    Table table = new Table(parser.features());
    parser.forEachFeature((name, weights) -> table.add(name, weights, new float[0]));
    table.finish(Part.PARSER_FEATURES, Part.PARSER_WEIGHTS, Part.PARSER_VALUES);
  }

  /** A table of features being filled. */
  private final class Table {
    private final FeatureTable.Builder features;
    private final SparseWeights.Builder weights = new SparseWeights.Builder();

    private Table(int size) {
      features = new FeatureTable.Builder(size);
    }

    /** Adds a feature whose weights, for the same classes, are the sums of two. */
    private void add(String name, float[] some, float[] others) {
      int reference = weights.add(some, others);
      if (reference != FeatureTable.ABSENT) {
        features.add(FeatureHash.of(name), reference);
      }
    }

    private void finish(Part itsFeatures, Part entries, Part values) {
      parts.put(itsFeatures, features.finish());
      parts.put(entries, weights.entries());
      parts.put(values, weights.values());
    }
  }
}
