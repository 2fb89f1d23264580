package org.isnad.syntax;

/**
 * An argument of a predicate: a run of tokens in the same sentence.
 *
 * @param slot what it is to the predicate
 * @param preposition {@code SpellingKey} of the preposition (مع، الي); empty unless {@code slot} is
 *     {@link Slot#PREPOSITION}
 * @param head token index of its head word, within the run
 * @param from first token, without the preposition
 * @param to one past the last token
 */
public record Argument(Slot slot, String preposition, int head, int from, int to) {
  public Argument {
    if (from < 0 || to <= from || head < from || head >= to) {
      throw new IllegalArgumentException("head " + head + " is not in " + from + ".." + to);
    }
  }

  Argument as(Slot other) {
    return new Argument(other, "", head, from, to);
  }

  public boolean covers(int token) {
    return from <= token && token < to;
  }
}
