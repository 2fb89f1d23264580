package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Span;

/**
 * Cuts repaired text into sentences before it is parsed.
 *
 * <p>CoreNLP cuts only at . ! ؟, which leaves headlines, dashes and elliptic stops inside sentences
 * of hundreds of words. Rules, in order:
 *
 * <ol>
 *   <li>a line break ends a sentence;
 *   <li>so do . ! ? ؟ … and runs of them, with the closing quotes and brackets that follow, when
 *       white space or the end comes after;
 *   <li>a stop inside a number (2.5), between Latin letters (U.S.) or after a single Arabic letter
 *       that abbreviates a title (د. م. أ.) ends nothing;
 *   <li>a sentence of more than {@value #MAX_WORDS} words is cut at its semicolons, then at the
 *       comma nearest its middle, then anywhere between words: the parser's time grows with length,
 *       and no word may be lost.
 * </ol>
 *
 * Immutable and thread-safe.
 */
public final class SentenceSplitter {
  /** Longest sentence handed to the parser, in white-space separated words. */
  public static final int MAX_WORDS = 110;

  /** A word longer than this is no word of any language; it is cut so that no stage chokes. */
  static final int MAX_WORD_LENGTH = 100;

  private static final String STOPS = ".!?؟…";
  private static final String CLOSERS = "\"'»”’)]}›";

  private SentenceSplitter() {}

  /**
   * The sentences of a text.
   *
   * @return spans in UTF-16 units of {@code text}, in order, none blank, none overlapping
   */
  public static List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        add(text, start, i, sentences);
        start = i + 1;
      } else if (STOPS.indexOf(c) >= 0 && endsSentence(text, i)) {
        int end = i + 1;
        while (end < text.length()
            && (STOPS.indexOf(text.charAt(end)) >= 0 || CLOSERS.indexOf(text.charAt(end)) >= 0)) {
          end++;
        }
        add(text, start, end, sentences);
        start = end;
        i = end - 1;
      }
    }
    add(text, start, text.length(), sentences);
    return sentences;
  }

  private static boolean endsSentence(String text, int stop) {
    int after = stop + 1;
    while (after < text.length()
        && (STOPS.indexOf(text.charAt(after)) >= 0 || CLOSERS.indexOf(text.charAt(after)) >= 0)) {
      after++;
    }
    if (text.charAt(stop) == '…') {
      return after >= text.length() || !isDigit(text.charAt(after));
    }
    if (after < text.length() && !Character.isWhitespace(text.charAt(after))) {
      // "كذا.وقال" lost its space in crawling; "2.5" and "U.S." did not.
      return text.charAt(stop) == '.' && between(text, stop, after);
    }
    return !isAbbreviation(text, stop);
  }

  private static boolean between(String text, int stop, int after) {
    return stop > 1
        && isArabicLetter(text.charAt(stop - 1))
        && isArabicLetter(text.charAt(stop - 2))
        && isArabicLetter(text.charAt(after))
        && after + 1 < text.length()
        && isArabicLetter(text.charAt(after + 1));
  }

  private static boolean isAbbreviation(String text, int stop) {
    if (text.charAt(stop) != '.' || stop == 0 || !Character.isLetter(text.charAt(stop - 1))) {
      return false;
    }
    boolean single = stop == 1 || !Character.isLetter(text.charAt(stop - 2));
    return single && (stop == 1 || text.charAt(stop - 2) != '"');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isArabicLetter(char c) {
    return c >= 'ء' && c <= 'ي';
  }

  private static void add(String text, int from, int to, List<Span> sentences) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      bound(text, start, end, sentences);
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Adds the sentence, cut into pieces that the parser can take. */
  private static void bound(String text, int start, int end, List<Span> sentences) {
    List<Integer> gaps = gaps(text, start, end);
    if (gaps.size() < MAX_WORDS) {
      sentences.add(new Span(start, end));
      return;
    }
    int cut = 0;
    while (gaps.size() - cut >= MAX_WORDS) {
      int best = bestCut(text, gaps, cut);
      sentences.add(new Span(start, gaps.get(best)));
      start = skipBlank(text, gaps.get(best), end);
      cut = best + 1;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }

  private static int skipBlank(String text, int from, int end) {
    int i = from;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Offsets at which a cut harms no word, in order. */
  private static List<Integer> gaps(String text, int start, int end) {
    List<Integer> gaps = new ArrayList<>();
    int wordStart = start;
    for (int i = start; i < end; i++) {
      if (isBlank(text.charAt(i))) {
        if (i > wordStart) {
          gaps.add(i);
        }
        wordStart = i + 1;
      } else if (i - wordStart >= MAX_WORD_LENGTH && !Character.isLowSurrogate(text.charAt(i))) {
        gaps.add(i);
        wordStart = i;
      }
    }
    return gaps;
  }

  /**
   * The gap after which to cut: the last semicolon, else comma, in the later half of the window.
   */
  private static int bestCut(String text, List<Integer> gaps, int from) {
    int last = Math.min(from + MAX_WORDS, gaps.size()) - 1;
    int half = from + MAX_WORDS / 2;
    for (String marks : new String[] {"؛;:", "،,-–"}) {
      for (int i = last; i >= half; i--) {
        if (marks.indexOf(text.charAt(gaps.get(i) - 1)) >= 0) {
          return i;
        }
      }
    }
    return last;
  }
}
