package org.isnad.app.read;

import java.util.OptionalLong;

/**
 * Something in an input that could not be read as it should be.
 *
 * @param kind what happened
 * @param file the input as the user named it; {@code -} for standard input
 * @param line 1-based line, or record of a format without lines; empty when the whole file is meant
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
    /** An article in another language: left out on purpose, which is no failure. */
    NOT_ARABIC,
    /** More than an article can be. */
    TOO_LONG,
    /** A compressed file that ends too early or holds errors; what stood before was read. */
    CUT_SHORT,
    /** A line or record that cannot be understood; the next is read. */
    BROKEN_LINE,
    /** A table without the column of the text. */
    NO_COLUMN,
    /** A file that unpacks to more than any news does; what stood before was read. */
    TOO_MUCH,
    /** A date that is none; the article was read without it. */
    WRONG_DATE,
    /** Bytes that no charset explains; the article was read with U+FFFD in their place. */
    BAD_BYTES;

    /** Whether the article was read all the same. */
    public boolean isArticleRead() {
      return this == WRONG_DATE || this == BAD_BYTES;
    }
  }

  /** Whether something went wrong; an article left out on purpose is no failure. */
  public boolean isFailure() {
    return kind != Kind.NOT_ARABIC;
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
