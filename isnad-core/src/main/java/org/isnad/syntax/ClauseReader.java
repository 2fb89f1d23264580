package org.isnad.syntax;

/**
 * Reads clauses out of trees: a predicate with its subject, objects, prepositional arguments and
 * complement clause. Stateless and thread-safe.
 */
public final class ClauseReader {
  /**
   * The clause of a finite verb or of a participle used as one.
   *
   * @param verb token index in {@code sentence}
   */
  public Clause verb(Sentence sentence, int verb) {
    return new VerbFrameReader(sentence, verb).read();
  }

  /**
   * The clause of a verbal noun or event noun.
   *
   * @param noun first token of the noun
   * @param to one past the last token of the noun, which may be several words
   */
  public Clause noun(Sentence sentence, int noun, int to) {
    return new NounFrameReader(sentence, noun, to - 1).read(Clause.Kind.NOUN);
  }

  /**
   * The clause of a predicate adjective (مستعد ل، داعم ل).
   *
   * @param adjective token index in {@code sentence}
   */
  public Clause adjective(Sentence sentence, int adjective) {
    return new VerbFrameReader(sentence, adjective).read();
  }
}
