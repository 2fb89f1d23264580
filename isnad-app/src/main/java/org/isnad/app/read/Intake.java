package org.isnad.app.read;

import java.util.Optional;
import org.isnad.app.read.ReadOptions.Languages;

/**
 * Where all readers hand in what they found: looks whether it can be coded, and makes it an
 * article. Immutable.
 *
 * @param defaults for what articles do not say
 * @param options which articles are wanted
 */
record Intake(Defaults defaults, ReadOptions options) {
  /**
   * Hands on an article, or says why it is none.
   *
   * @param fallbackId the id if the fields give none
   */
  void deliver(ArticleFields fields, String fallbackId, TextCheck check, ArticleSink sink) {
    Optional<ReadProblem> objection = check.objection(fields.text());
    if (objection.isEmpty() && options.languages() == Languages.ARABIC) {
      objection = check.foreign(fields.text());
    }
    if (objection.isPresent()) {
      sink.problem(objection.get());
      return;
    }
    fields
        .wrongDate()
        .ifPresent(
            date ->
                sink.problem(
                    check.problem(
                        ReadProblem.Kind.WRONG_DATE,
                        "the date \"" + shortened(date) + "\" is no day",
                        "write it as 2013-09-26; the article is coded without a date")));
    sink.article(fields.toArticle(fallbackId, defaults));
  }

  private static String shortened(String value) {
    String line = value.replaceAll("\\s+", " ");
    return line.length() <= 40 ? line : line.substring(0, 40) + "…";
  }
}
