package org.isnad.when;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.SpellingKey;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/** Cuts sentences into {@link Atom}s. */
final class AtomReader {
  private final DateLexicon lexicon;

  AtomReader(DateLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Atom> read(Sentence sentence) {
    List<Atom> atoms = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (isPlain(token.text())) {
        atoms.add(atom(token, token.key(), 0, token.text().length()));
      } else {
        cut(token, atoms);
      }
    }
    return mendSegments(atoms);
  }

  private static boolean isPlain(String text) {
    return !text.isEmpty() && runEnd(text, 0) == text.length();
  }

  private static void cut(Token token, List<Atom> atoms) {
    String text = token.text();
    int from = 0;
    while (from < text.length()) {
      int to = runEnd(text, from);
      String key = SpellingKey.of(text.substring(from, to)).strip();
      if (!key.isEmpty()) {
        atoms.add(atom(token, key, from, to));
      }
      from = to;
    }
  }

  private static Atom atom(Token token, String key, int from, int to) {
    int start = token.start();
    int end = to == token.text().length() ? token.end() : start + to;
    return new Atom(key, token.tag(), token.index(), token.index() + 1, start + from, end);
  }

  /** End of the run of one class of characters that starts at {@code from}. */
  private static int runEnd(String text, int from) {
    int type = type(text.charAt(from));
    int to = from + 1;
    while (type != OTHER && to < text.length() && type(text.charAt(to)) == type) {
      to++;
    }
    return to;
  }

  private static final int LETTER = 0;
  private static final int DIGIT = 1;
  private static final int OTHER = 2;

  private static int type(char c) {
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    boolean insideWord =
        Character.isLetter(c)
            || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.FORMAT;
    return insideWord ? LETTER : OTHER;
  }

  /** Joins a word that the segmenter cut in two: فـ براير. */
  private List<Atom> mendSegments(List<Atom> atoms) {
    List<Atom> mended = new ArrayList<>();
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      if (i + 1 < atoms.size() && isCutWord(atom, atoms.get(i + 1))) {
        Atom rest = atoms.get(++i);
        atom =
            new Atom(
                atom.key() + rest.key(),
                rest.tag(),
                atom.fromToken(),
                rest.toToken(),
                atom.start(),
                rest.end());
      }
      mended.add(atom);
    }
    return mended;
  }

  private boolean isCutWord(Atom atom, Atom next) {
    return atom.isWord()
        && next.isWord()
        && atom.touches(next)
        && lexicon.knows(atom.key() + next.key())
        && !(lexicon.knows(atom.key()) && lexicon.knows(next.key()));
  }
}
