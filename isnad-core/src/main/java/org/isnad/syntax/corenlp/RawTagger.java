package org.isnad.syntax.corenlp;

import edu.stanford.nlp.maxent.iis.LambdaSolve;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What CoreNLP's maximum entropy tagger consists of. */
public final class RawTagger {
  /** The questions that the Arabic model asks of every word, then those of rare words only. */
  private static final List<String> QUESTIONS =
      List.of(
          "Extractor(-2,word)",
          "Extractor(-1,word)",
          "Extractor(0,word)",
          "Extractor(1,word)",
          "Extractor(2,word)",
          "Extractor(-1,tag)");

  private static final int AFFIXES = 6;

  private final List<String> tags = new ArrayList<>();
  private final List<Integer> open;
  private final Map<?, ?> words;
  private final int rareBelow;

  /** A word seen less often in training may be anything. */
  private final int lockedFrom;

  private final List<?> features;
  private final double[] lambda;

  /** Takes one word of the tagger's dictionary. */
  @FunctionalInterface
  public interface WordSink {
    /**
     * Takes one word.
     *
     * @param tags the numbers of those that it can have, in the order in which they are tried
     * @param rare whether its letters are looked at as well
     */
    void word(String word, List<Integer> tags, boolean rare);
  }

  /** Takes the features of the tagger one by one. */
  @FunctionalInterface
  public interface AnswerSink {
    /**
     * Takes one feature.
     *
     * @param question 0 to 4 the word from two before to two after, 5 the tag before, 6 to 11 first
     *     letters, one to six of them, 12 to 17 last letters
     * @param answer a word, a tag or some letters
     * @param weights by tag
     */
    void feature(int question, String answer, double[] weights);
  }

  RawTagger(MaxentTagger tagger) {
    Fields fields = new Fields(tagger);
    if (!questions(fields.get("extractors")).equals(QUESTIONS)
        || !questions(fields.get("extractorsRare")).equals(affixes())
        || (double) fields.get("defaultScore") >= 0
        || (int) fields.get("leftContext") != 1
        || (int) fields.get("rightContext") != 0
        || fields.find("wordFunction").isPresent()
        || (boolean) fields.object("tags").get("isEnglish")) {
      throw new IllegalStateException("the tagger model was trained with other options");
    }
    for (int i = 0; i < tagger.numTags(); i++) {
      tags.add(tagger.getTag(i));
    }
    open = numbers((Object[]) fields.object("tags").call("getOpenTagsArray"));
    words = (Map<?, ?>) fields.object("dict").get("dict");
    lockedFrom = (int) fields.object("config").call("getMinWordsLockTags");
    rareBelow = (int) fields.get("rareWordThresh");
    features = (List<?>) fields.get("fAssociations");
    lambda = ((LambdaSolve) fields.get("prob")).lambda;
  }

  private static List<String> questions(Object extractors) {
    Object[] all = (Object[]) new Fields(extractors).get("v");
    return Arrays.stream(all).map(Object::toString).toList();
  }

  private static List<String> affixes() {
    List<String> affixes = new ArrayList<>();
    for (String kind : List.of("Pref", "Suff")) {
      for (int i = 1; i <= AFFIXES; i++) {
        affixes.add("ExtractorWord" + kind + "(len" + i + ",w0)");
      }
    }
    return affixes;
  }

  private List<Integer> numbers(Object[] names) {
    return Arrays.stream(names).map(tags::indexOf).toList();
  }

  /** All tags; others refer to them by number. */
  public List<String> tags() {
    return List.copyOf(tags);
  }

  /** What a word that is not in the dictionary can be, in the order in which they are tried. */
  public List<Integer> open() {
    return open;
  }

  /** How many words the dictionary has. */
  public int words() {
    return words.size();
  }

  /** Shows each word of the dictionary. */
  public void forEachWord(WordSink sink) {
    words.forEach(
        (word, count) -> {
          Fields fields = new Fields(count);
          int sum = (int) fields.get("sumCache");
          boolean locked = sum > 0 && sum >= lockedFrom;
          List<Integer> its = locked ? numbers((Object[]) fields.get("getTagsCache")) : open;
          sink.word((String) word, its, sum < rareBelow);
        });
  }

  /** How many features there are. */
  public int features() {
    return features.stream().mapToInt(f -> ((Map<?, ?>) f).size()).sum();
  }

  /** Shows each feature with its weights by tag. */
  public void forEachFeature(AnswerSink sink) {
    for (int q = 0; q < features.size(); q++) {
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) features.get(q)).entrySet()) {
        int[] places = (int[]) entry.getValue();
        double[] weights = new double[tags.size()];
        for (int t = 0; t < weights.length; t++) {
          weights[t] = places[t] < 0 ? 0 : lambda[places[t]];
        }
        sink.feature(q, (String) entry.getKey(), weights);
      }
    }
  }
}
