package org.isnad.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The atoms of a sentence and the time words that start at each. Immutable. */
final class DateLine {
  private final List<Atom> atoms;
  private final List<List<DateWord>> words;

  DateLine(List<Atom> atoms, DateLexicon lexicon) {
    this.atoms = List.copyOf(atoms);
    List<List<DateWord>> found = new ArrayList<>();
    for (int i = 0; i < atoms.size(); i++) {
      found.add(List.copyOf(lookUp(atoms, i, lexicon)));
    }
    words = List.copyOf(found);
  }

  private static List<DateWord> lookUp(List<Atom> atoms, int from, DateLexicon lexicon) {
    List<DateWord> found = new ArrayList<>();
    StringBuilder phrase = new StringBuilder();
    int end = Math.min(atoms.size(), from + lexicon.longest());
    for (int i = from; i < end && lexicon.knows(atoms.get(i).key()); i++) {
      phrase.append(i == from ? "" : " ").append(atoms.get(i).key());
      found.addAll(lexicon.find(phrase.toString()));
    }
    return found;
  }

  int size() {
    return atoms.size();
  }

  Atom atom(int at) {
    return atoms.get(at);
  }

  /** The longest word of a kind that starts at an atom; empty beyond the end too. */
  Optional<DateWord> word(int at, WordKind kind) {
    DateWord longest = null;
    if (at >= 0 && at < words.size()) {
      for (DateWord word : words.get(at)) {
        if (word.kind() == kind && (longest == null || word.length() > longest.length())) {
          longest = word;
        }
      }
    }
    return Optional.ofNullable(longest);
  }

  boolean is(int at, WordKind kind) {
    return word(at, kind).isPresent();
  }

  /** Where the line goes on after an optional word of a kind. */
  int skip(int at, WordKind kind) {
    return word(at, kind).map(w -> at + w.length()).orElse(at);
  }

  boolean hasKey(int at, String key) {
    return at >= 0 && at < atoms.size() && atoms.get(at).key().equals(key);
  }

  /** The number written in digits at an atom, or −1. */
  int number(int at) {
    return at >= 0 && at < atoms.size() ? atoms.get(at).number() : -1;
  }

  /** A number of four digits that can be a year, or −1. */
  int year(int at) {
    int number = number(at);
    boolean fourDigits = number >= 1000 && number <= 2100;
    return fourDigits && !isDecimal(at) && !isFigureDate(at) ? number : -1;
  }

  private boolean isDecimal(int at) {
    return isJoined(at) && (hasKey(at + 1, ".") || hasKey(at + 1, ","));
  }

  private boolean isFigureDate(int at) {
    return isJoined(at) && isJoined(at + 2);
  }

  /** Whether a number, a sign and a number stand without blanks from here. */
  private boolean isJoined(int at) {
    for (int i = at; i < at + 2; i++) {
      if (i + 1 >= atoms.size() || !atoms.get(i).touches(atoms.get(i + 1))) {
        return false;
      }
    }
    return number(at + 2) >= 0 && !atoms.get(at + 1).isWord();
  }
}
