package org.isnad.event;

import java.util.List;

/**
 * Figures of one kind that add up: مقتل خمسة مدنيين وثلاثة جنود.
 *
 * @param figures at least one, in text order
 * @param from first token of the act or the figures, whichever comes first
 * @param to one past the last token of either
 */
record SizeGroup(SizeKind kind, List<SizeFigure> figures, int from, int to) {
  SizeGroup {
    figures = List.copyOf(figures);
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("a group has at least one figure");
    }
  }

  /** The group of an act's token and its figures. */
  static SizeGroup of(int act, List<SizeFigure> figures) {
    int from = Math.min(act, figures.get(0).from());
    int to = Math.max(act + 1, figures.get(figures.size() - 1).to());
    return new SizeGroup(figures.get(0).kind(), figures, from, to);
  }
}
