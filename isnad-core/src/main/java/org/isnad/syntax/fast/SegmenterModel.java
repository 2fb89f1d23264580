package org.isnad.syntax.fast;

import java.util.List;

/**
 * The weights of a second-order conditional random field over letters (Green and DeNero 2012;
 * Monroe et al. 2014), asked by name of feature. Immutable and thread-safe.
 *
 * <p>A symbol is what gets one label: a letter of an Arabic word, a whole other word, or the gap
 * between two words. What a symbol contributes by itself and to its neighbours is computed once for
 * the letters of the Arabic block, and as needed for others.
 */
final class SegmenterModel {
  /** How the model spells the gap between words. */
  static final String GAP = ".#.";

  /** How the model spells what stands before the first and after the last symbol. */
  static final String OUTSIDE = "null";

  /** The model's features are doubled for kinds of text; this is the one CoreNLP asks for. */
  static final String DOMAIN = "@atb";

  static final int LABELS = 6;
  static final int PAIRS = LABELS * LABELS;
  static final int TRIPLES = PAIRS * LABELS;

  /** Where a symbol stands, seen from the one that is labelled: itself, next, and so on. */
  private static final String[] PLACES = {"-c|C", "-n1|C", "-n2|C", "-p|C", "-p2|C"};

  static final int NEXT = 1;
  static final int NEXT_BUT_ONE = 2;
  static final int BEFORE = 3;
  static final int BEFORE_THAT = 4;

  private static final int MOST_BEFORE = 5;
  private static final int LEAST_AFTER = -3;
  private static final int MOST_AFTER = 9;
  private static final int MOST_LENGTH = 10;
  private static final char FIRST = '\u0600';
  private static final int BLOCK = 256;

  private final List<String> labels;
  private final String vanishing;
  private final FeatureTable features;
  private final SparseWeights weights;
  private final double[][][] ofLetters = new double[PLACES.length][BLOCK][];
  private final double[][] ofGap = new double[PLACES.length][];
  private final double[][] ofOutside = new double[PLACES.length][];
  private final double[][] before = new double[MOST_BEFORE + 1][];
  private final double[][] after = new double[MOST_AFTER - LEAST_AFTER + 1][];
  private final double[][] length = new double[MOST_LENGTH + 1][];
  private final double[] anyPair = new double[PAIRS];
  private final double[] anyTriple = new double[TRIPLES];

  /**
   * @param text the labels and the letters that vanish, in two lines
   */
  SegmenterModel(List<String> text, FeatureTable features, SparseWeights weights) {
    this.labels = List.of(text.get(0).split(" "));
    this.vanishing = text.size() > 1 ? text.get(1) : "";
    this.features = features;
    this.weights = weights;
    for (int place = 0; place < PLACES.length; place++) {
      for (int i = 0; i < BLOCK; i++) {
        ofLetters[place][i] = symbol(place, String.valueOf((char) (FIRST + i)));
      }
      ofGap[place] = symbol(place, GAP);
      ofOutside[place] = symbol(place, OUTSIDE);
    }
    fill(before, 0, "-before|C");
    fill(after, LEAST_AFTER, "-after|C");
    fill(length, 0, "-length|C");
    add(anyPair, FeatureHash.of("cliqueCpC|CpC"));
    add(anyTriple, FeatureHash.of("cliqueCp2C|Cp2C"));
  }

  static SegmenterModel open(CompactFile file) {
    return new SegmenterModel(
        file.lines(Part.SEGMENTER_LABELS),
        new FeatureTable(file.bytes(Part.SEGMENTER_FEATURES)),
        new SparseWeights(file.bytes(Part.SEGMENTER_WEIGHTS), file.bytes(Part.SEGMENTER_VALUES)));
  }

  private void fill(double[][] table, int from, String end) {
    for (int i = 0; i < table.length; i++) {
      table[i] = new double[LABELS];
      add(table[i], FeatureHash.of(from + i + end));
    }
  }

  /** The number of a label. */
  int label(String name) {
    return labels.indexOf(name);
  }

  /** Whether the letter leaves nothing behind when a word is normalised. */
  boolean vanishes(char letter) {
    return vanishing.indexOf(letter) >= 0;
  }

  /** Adds a feature's weights, by label, pair or triple, to scores. */
  void add(double[] scores, long feature) {
    int reference = features.find(feature);
    if (reference != FeatureTable.ABSENT) {
      weights.addTo(scores, reference);
    }
  }

  /**
   * What a symbol contributes to the labels of the symbol that it is at some place to.
   *
   * @param place 0, {@link #NEXT}, {@link #NEXT_BUT_ONE}, {@link #BEFORE} or {@link #BEFORE_THAT}
   * @return by label; not to be changed
   */
  double[] of(int place, String symbol) {
    if (symbol.length() == 1 && symbol.charAt(0) >= FIRST && symbol.charAt(0) < FIRST + BLOCK) {
      return ofLetters[place][symbol.charAt(0) - FIRST];
    }
    return symbol.equals(GAP) ? ofGap[place] : symbol(place, symbol);
  }

  /** The same for what stands outside the text. */
  double[] ofOutside(int place) {
    return ofOutside[place];
  }

  double[] before(int letters) {
    return before[Math.min(letters, MOST_BEFORE)];
  }

  double[] after(int letters) {
    return after[Math.min(letters, MOST_AFTER) - LEAST_AFTER];
  }

  double[] length(int letters) {
    return length[Math.min(letters, MOST_LENGTH)];
  }

  double[] anyPair() {
    return anyPair;
  }

  double[] anyTriple() {
    return anyTriple;
  }

  private double[] symbol(int place, String symbol) {
    double[] scores = new double[LABELS];
    add(scores, FeatureHash.append(FeatureHash.of(symbol), PLACES[place]));
    if (place == 0) {
      addCharacter(scores, symbol);
    }
    return scores;
  }

  private void addCharacter(double[] scores, String symbol) {
    if (symbol.length() > 1) {
      add(scores, FeatureHash.of("length|C"));
    }
    symbol
        .chars()
        .mapToObj(c -> block((char) c) + "-uBlock|C")
        .distinct()
        .forEach(name -> add(scores, FeatureHash.of(name)));
    symbol
        .chars()
        .map(c -> Character.getType((char) c))
        .distinct()
        .forEach(type -> add(scores, FeatureHash.of(type + "-uType|C")));
    if (symbol.chars().anyMatch(c -> isPunctuation(Character.getType((char) c)))) {
      add(scores, FeatureHash.of("haspunc|C"));
    }
    if (symbol.chars().anyMatch(c -> Character.isDigit((char) c))) {
      add(scores, FeatureHash.of("hasdigit|C"));
    }
    add(scores, FeatureHash.of("cliqueC|C"));
  }

  private static String block(char c) {
    Character.UnicodeBlock block = Character.UnicodeBlock.of(c);
    return block == null ? "Undefined" : block.toString();
  }

  private static boolean isPunctuation(int type) {
    return type == Character.DASH_PUNCTUATION
        || type == Character.START_PUNCTUATION
        || type == Character.END_PUNCTUATION
        || type == Character.CONNECTOR_PUNCTUATION
        || type == Character.OTHER_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION;
  }
}
