package org.isnad.app.read;

import java.util.OptionalLong;

/**
 * Something in an input that could not be read as it should be.
 *
 * @param kind what happened
 * @param file the input as the user named it; {@code -} for standard input
 * @param line 1-based; empty when the whole file is meant
 * @param cause what is wrong, with the value that is; begins in lower case, no full stop
 * @param remedy what the user can do; begins in lower case, no full stop
 */
public record ReadProblem(Kind kind, String file, OptionalLong line, String cause, String remedy) {

  /** What can happen to an input. */
  public enum Kind {
    /** There is no such file, or it may not be opened. */
    UNREADABLE,
    /** A folder without a single file of a known format. */
    NOTHING_FOUND,
    /** No text, or nothing but spaces. */
    EMPTY,
    /** A picture, an archive, a program. */
    BINARY,
    /** Text without an Arabic letter, even after repair. */
    NOT_ARABIC,
    /** More than an article can be. */
    TOO_LONG,
    /** A compressed file that ends too early or holds errors; what stood before was read. */
    CUT_SHORT,
    /** A line of JSONL that is no JSON object with a text. */
    BROKEN_LINE,
    /** A date that is none; the article was read without it. */
    WRONG_DATE,
    /** Bytes that no charset explains; the article was read with U+FFFD in their place. */
    BAD_BYTES;

    /** Whether the article was read all the same. */
    public boolean isArticleRead() {
      return this == WRONG_DATE || this == BAD_BYTES;
    }
  }

  static ReadProblem of(Kind kind, String file, String cause, String remedy) {
    return new ReadProblem(kind, file, OptionalLong.empty(), cause, remedy);
  }

  /** {@code file:line}, or the file alone. */
  public String place() {
    return line.isPresent() ? file + ":" + line.getAsLong() : file;
  }

  /** One line for the user: place, cause, remedy. */
  public String message() {
    return place() + ": " + cause + "; " + remedy;
  }
}
