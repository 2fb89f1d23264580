package org.isnad.syntax;

import org.isnad.lexicon.SpellingKey;
import org.isnad.text.Span;

/**
 * One word part of a sentence after segmentation: clitics (و ف ب ل ك س and attached pronouns) are
 * tokens of their own, the article ال stays on its word.
 *
 * @param index 0-based place in its sentence
 * @param text the characters as they stand in the repaired text; for a clitic that shares letters
 *     with its host (للـ) what is left to it, never null, may be empty
 * @param key {@link SpellingKey} of the token, for look-up
 * @param tag part of speech in the Penn Arabic Treebank's reduced set (VBD, NN, DTNN, IN, PRP$ …)
 * @param start first UTF-16 unit in the repaired text of the article
 * @param end one past the last unit
 */
public record Token(int index, String text, String key, String tag, int start, int end) {

  public Span span() {
    return new Span(start, end);
  }

  /** Whether the tagger calls it a finite verb: VBD, VBP, VBN (passive) or VB (imperative). */
  public boolean isVerb() {
    return tag.startsWith("VB") && !tag.equals("VBG");
  }

  /** Whether it is a noun of any kind, with or without article: NN, NNS, NNP, DTNN …, VBG, VN. */
  public boolean isNoun() {
    return tag.contains("NN") || tag.startsWith("NOUN") || tag.equals("VBG") || tag.equals("VN");
  }

  public boolean isAdjective() {
    return tag.contains("JJ") || tag.startsWith("ADJ");
  }

  public boolean isPunctuation() {
    return tag.equals("PUNC");
  }

  public boolean isPronoun() {
    return tag.startsWith("PRP");
  }
}
