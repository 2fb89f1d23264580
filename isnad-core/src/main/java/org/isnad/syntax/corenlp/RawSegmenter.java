package org.isnad.syntax.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.international.arabic.process.StartAndEndArabicSegmenterFeatureFactory;
import edu.stanford.nlp.util.Index;
import java.util.Arrays;
import java.util.List;

/** What CoreNLP's Arabic segmenter, a conditional random field over letters, consists of. */
public final class RawSegmenter {
  private final List<String> labels;
  private final Index<String> features;
  private final float[][] weights;

  /** For each order, from 0, the place that a weight has in ours, by its place in the model. */
  private final int[][] places = new int[3][];

  RawSegmenter(ArabicSegmenter segmenter) {
    CRFClassifier<?> classifier = (CRFClassifier<?>) new Fields(segmenter).get("classifier");
    Fields fields = new Fields(classifier);
    List<?> factories = (List<?>) fields.get("featureFactories");
    if ((int) fields.get("windowSize") != places.length
        || fields.find("labelDictionary").isPresent()
        || fields.find("cliquePotentialFunction").isPresent()
        || factories.size() != 1
        || factories.get(0).getClass() != StartAndEndArabicSegmenterFeatureFactory.class
        || !"O".equals(classifier.flags.backgroundSymbol)) {
      throw new IllegalStateException("the segmenter model was trained with other options");
    }
    labels = List.copyOf(classifier.classIndex.objectsList());
    features = strings(fields.get("featureIndex"));
    weights = (float[][]) fields.get("weights");
    List<?> orders = (List<?>) fields.get("labelIndices");
    for (int i = 0; i < places.length; i++) {
      places[i] = places((Index<?>) orders.get(i));
    }
  }

  @SuppressWarnings("unchecked")
  private static Index<String> strings(Object index) {
    return (Index<String>) index;
  }

  private int[] places(Index<?> sequences) {
    int[] place = new int[sequences.size()];
    for (int i = 0; i < place.length; i++) {
      for (int label : ((CRFLabel) sequences.get(i)).getLabel()) {
        place[i] = place[i] * labels.size() + label;
      }
    }
    return place;
  }

  /** The labels of letters, the one outside of any text first. */
  public List<String> labels() {
    return labels;
  }

  /** How many features there are. */
  public int features() {
    return features.size();
  }

  /**
   * Shows each feature with its weights by label, or by two or three labels in a row: the last one
   * counts 1, the one before it as much as there are labels, and so on.
   */
  public void forEachFeature(FeatureSink sink) {
    for (int f = 0; f < weights.length; f++) {
      int[] place = places[order(weights[f].length)];
      float[] placed = new float[place.length];
      for (int i = 0; i < place.length; i++) {
        placed[place[i]] = weights[f][i];
      }
      sink.feature(features.get(f), placed);
    }
  }

  private int order(int length) {
    return Arrays.stream(new int[] {0, 1, 2})
        .filter(i -> places[i].length == length)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a feature with " + length + " weights"));
  }

  /**
   * Letters that vanish when normalised, among those of the Arabic block and the two signs that can
   * stand inside an Arabic word.
   */
  public String vanishing() {
    ArabicWords words = new ArabicWords();
    StringBuilder vanishing = new StringBuilder();
    for (char c = '\u0600'; c <= '\u06ff'; c++) {
      // U+065F is a letter that the tokenizer does not know; it stays, and is reported loudly.
      if (Character.isDefined(c) && c != '\u065f' && words.of(String.valueOf(c)).isEmpty()) {
        vanishing.append(c);
      }
    }
    for (char c : new char[] {'_', '+'}) {
      if (words.of(String.valueOf(c)).isEmpty()) {
        vanishing.append(c);
      }
    }
    return vanishing.toString();
  }
}
