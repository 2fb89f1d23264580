package org.isnad.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.SpellingKey;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.syntax.TreeNode;

/**
 * Finds the publication date that many texts carry in their first line: a full date on a line of
 * its own, or in a dateline before a dash or colon (بغداد – 26 سبتمبر 2013 –). Immutable and
 * thread-safe.
 *
 * <p>A date inside a sentence is no publication date, and neither is one without its year.
 */
public final class PublicationDateFinder {
  private static final int LONGEST_LINE = 60; // units of a line that holds little but a date
  private static final int LONGEST_DATELINE = 45; // units before the sign that ends a dateline
  private static final String DATELINE_ENDS = "-–—:";

  private final DateReader reader = new DateReader();

  /**
   * The publication date, if the first line gives it clearly.
   *
   * @param text the repaired text of one article
   */
  public Optional<LocalDate> find(String text) {
    String line = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    Optional<Sentence> sentence = tokens(line);
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    List<DateExpression> dates =
        reader.read(sentence.get(), Optional.empty()).stream()
            .filter(d -> d.kind() == DateExpression.Kind.POINT)
            .filter(PublicationDateFinder::isDay)
            .toList();
    return dates.stream()
        .filter(d -> line.length() <= LONGEST_LINE && words(line) <= 8 || endsDateline(line, d))
        .findFirst()
        .map(d -> d.resolved().orElseThrow().firstDay());
  }

  private static boolean isDay(DateExpression date) {
    return date.resolved()
        .filter(d -> d.precision() == ResolvedDate.Precision.DAY)
        .filter(d -> d.year() >= 1950)
        .isPresent();
  }

  private static int words(String line) {
    return line.strip().split("\\s+").length;
  }

  private static boolean endsDateline(String line, DateExpression date) {
    int end = date.span().end();
    boolean inside = !Character.isLetterOrDigit(line.charAt(end - 1)); // "2013:" is one word
    String rest = line.substring(inside ? end - 1 : end).stripLeading();
    return end <= LONGEST_DATELINE && !rest.isEmpty() && DATELINE_ENDS.indexOf(rest.charAt(0)) >= 0;
  }

  /** The line cut at blanks: dates need no finer segmentation. */
  private static Optional<Sentence> tokens(String line) {
    List<Token> tokens = new ArrayList<>();
    List<TreeNode> leaves = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int end = at;
      while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
        end++;
      }
      if (end > at) {
        String word = line.substring(at, end);
        leaves.add(TreeNode.leaf("X", tokens.size()));
        tokens.add(new Token(tokens.size(), word, SpellingKey.of(word), "X", at, end));
      }
      at = end + 1;
    }
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(0, tokens, new TreeNode("X", leaves, 0, tokens.size()), 0, line.length()));
  }
}
