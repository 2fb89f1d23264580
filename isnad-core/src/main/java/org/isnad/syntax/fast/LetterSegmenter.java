package org.isnad.syntax.fast;

import java.util.ArrayList;
import java.util.List;
import org.isnad.syntax.Piece;

/**
 * Cuts words into pieces where the labels of their letters say so, and restores what cutting
 * changes: لل becomes ل and ال, a ت before a pronoun ة, an ي or ا there ى. One for each thread; the
 * model is shared.
 */
final class LetterSegmenter {
  private final Symbols symbols;
  private final LetterLattice lattice;
  private final int begin;
  private final int inside;
  private final int gap;
  private final int uncut;
  private final int rewritten;
  private final StringBuilder word = new StringBuilder();

  LetterSegmenter(SegmenterModel model) {
    symbols = new Symbols(model);
    lattice = new LetterLattice(model);
    begin = model.label("BEGIN");
    inside = model.label("CONT");
    gap = model.label(".##.");
    uncut = model.label("NOSEG");
    rewritten = model.label("REW");
  }

  /**
   * Segments a text.
   *
   * @param words of the text, with their places in it
   */
  List<Piece> segment(String text, List<Piece> words) {
    symbols.read(text, words);
    int[] labels = lattice.label(symbols);
    List<Piece> pieces = new ArrayList<>(words.size() + words.size() / 2);
    int from = -1;
    int last = -1;
    for (int i = 0; i < symbols.count(); i++) {
      if (symbols.isGap(i)) {
        add(pieces, labels, from, i);
        from = -1;
      } else if (opens(labels[i], last, i)) {
        add(pieces, labels, from, i);
        from = i;
      } else if (from < 0
          && (labels[i] == begin || labels[i] == inside || labels[i] == rewritten)) {
        from = i;
      }
      last = labels[i];
    }
    add(pieces, labels, from, symbols.count());
    return pieces;
  }

  /** Whether a piece begins at a symbol whatever stands before it. */
  private boolean opens(int label, int last, int i) {
    if (label == begin) {
      return last == inside || last == begin || last == rewritten;
    }
    return label == gap || label == uncut || (label == rewritten && symbols.text(i).equals("ل"));
  }

  private void add(List<Piece> pieces, int[] labels, int from, int to) {
    if (from < 0) {
      return;
    }
    word.setLength(0);
    for (int i = from; i < to; i++) {
      word.append(labels[i] == rewritten ? restored(symbols.text(i)) : symbols.text(i));
    }
    pieces.add(new Piece(word.toString(), symbols.start(from), symbols.end(to - 1)));
  }

  private static String restored(String letter) {
    return switch (letter) {
      case "ت", "ه" -> "ة";
      case "ل" -> "ال";
      case "ي", "ا" -> "ى";
      case "ى" -> "ي";
      default -> letter;
    };
  }
}
