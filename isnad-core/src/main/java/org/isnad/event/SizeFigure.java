package org.isnad.event;

import org.isnad.lexicon.Quantity;
import org.isnad.syntax.Sentence;
import org.isnad.text.Span;

/**
 * One number that tells the size of an event, with the words it stands in.
 *
 * @param quantity how many; its tokens lie within this figure's
 * @param from first token in the event's sentence, words such as نحو included
 * @param to one past the last token, the counted noun included
 */
public record SizeFigure(SizeKind kind, Quantity quantity, int from, int to) {
  public SizeFigure {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("not a stretch of tokens: " + from + ".." + to);
    }
  }

  /**
   * The UTF-16 span of the figure in the repaired text, without a و that segmentation left on
   * digits (و7 جرحى).
   */
  public Span span(Sentence sentence) {
    Span span = sentence.span(from, to);
    String first = sentence.token(from).text();
    boolean and =
        first.length() > 1 && first.charAt(0) == 'و' && Character.isDigit(first.charAt(1));
    return and ? new Span(span.start() + 1, span.end()) : span;
  }
}
