package org.isnad.lexicon;

import java.util.Optional;

/**
 * A verb and what is needed to conjugate it. Immutable.
 *
 * @param lemma as written in the codebook: third person masculine singular past, unvocalised but
 *     for a shadda that marks form II, V or a doubled root
 * @param root its radicals
 * @param form its derived form
 * @param verbClass how its weak radicals behave
 * @param cluster for form VIII the letters that stand where the pattern has فت (جْت of اجتمع, تّ of
 *     اتّفق, صْط of اصطدم), else empty
 * @param shortImperative the imperative that no rule gives (خذ of أخذ)
 */
public record Verb(
    String lemma,
    Root root,
    VerbForm form,
    VerbClass verbClass,
    String cluster,
    Optional<String> shortImperative) {

  /**
   * Reads a lemma. The present may follow after a slash where no rule tells it: {@code ساد/يسود}.
   *
   * @throws IllegalArgumentException if the lemma fits no pattern; the message says what to write
   */
  public static Verb of(String lemma) {
    return new VerbAnalyzer(lemma).analyze();
  }
}
