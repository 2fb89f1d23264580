package org.isnad.app.read;

import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.text.TextRepair;

/**
 * Tells texts that can be coded from those that cannot.
 *
 * @param file for messages
 * @param line for messages
 */
record TextCheck(String file, OptionalLong line) {
  /** UTF-16 units; the longest news texts have a tenth of it, and the parse fits into 1 GiB. */
  static final int LONGEST = 1_000_000;

  /** Why the text cannot be coded; empty if it can. */
  Optional<ReadProblem> objection(String text) {
    if (text.isBlank()) {
      return Optional.of(
          problem(ReadProblem.Kind.EMPTY, "the text is blank", "give a file with text"));
    }
    if (text.length() > LONGEST) {
      return Optional.of(tooLong("the text", LONGEST + " characters"));
    }
    return Optional.empty();
  }

  /** That the text is in another language; empty if it is Arabic. */
  Optional<ReadProblem> foreign(String text) {
    return LanguageGuess.findOther(hasArabic(text) ? text : TextRepair.repair(text).text())
        .map(
            language ->
                problem(
                    ReadProblem.Kind.NOT_ARABIC,
                    "this is " + language + ", not Arabic",
                    "left out; --keep-other-languages codes it"));
  }

  ReadProblem tooLong(String what, String limit) {
    return problem(
        ReadProblem.Kind.TOO_LONG, what + " is longer than " + limit, "split it into articles");
  }

  ReadProblem problem(ReadProblem.Kind kind, String cause, String remedy) {
    return new ReadProblem(kind, file, line, cause, remedy);
  }

  private static boolean hasArabic(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }
}
