package org.isnad.app.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.isnad.lexicon.SpellingKey;

/**
 * The words of a text, made comparable.
 *
 * <p>Two ways: as written, with spellings folded, to see whether a text was copied; and as light
 * stems without stop words (Lucene's {@link ArabicAnalyzer}, after Larkey, Ballesteros and Connell
 * 2002), to see whether two texts speak of the same matter. Stateless and thread-safe.
 */
public final class Wording {
  private static final Analyzer STEMS = new ArabicAnalyzer();

  /** Length of the runs of words that tell a copy. */
  private static final int RUN = 3;

  private Wording() {}

  /** The words in order, spellings folded, marks and punctuation gone. */
  public static List<String> written(String text) {
    List<String> words = new ArrayList<>();
    for (String word : SpellingKey.of(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Hashes of all runs of three words as written; of the whole text if it is shorter. */
  public static Set<Integer> runs(String text) {
    List<String> words = written(text);
    Set<Integer> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(words.subList(i, i + RUN).hashCode());
    }
    if (runs.isEmpty() && !words.isEmpty()) {
      runs.add(words.hashCode());
    }
    return runs;
  }

  /** Hashes of the stems. */
  public static Set<Integer> stems(String text) {
    Set<Integer> stems = new HashSet<>();
    try (TokenStream tokens = STEMS.tokenStream("text", SpellingKey.of(text))) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        stems.add(term.toString().hashCode());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stems;
  }

  /** Shared members by all members, 0 to 1; 0 if both are empty. */
  static double jaccard(Set<Integer> a, Set<Integer> b) {
    int shared = shared(a, b);
    int all = a.size() + b.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  /** Shared members by those of the smaller set, 0 to 1; 0 if one is empty. */
  static double overlap(Set<Integer> a, Set<Integer> b) {
    int smaller = Math.min(a.size(), b.size());
    return smaller == 0 ? 0 : (double) shared(a, b) / smaller;
  }

  private static int shared(Set<Integer> a, Set<Integer> b) {
    Set<Integer> small = a.size() <= b.size() ? a : b;
    Set<Integer> large = small == a ? b : a;
    return (int) small.stream().filter(large::contains).count();
  }
}
