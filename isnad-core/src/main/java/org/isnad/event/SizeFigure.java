package org.isnad.event;

import org.isnad.lexicon.Quantity;

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
}
