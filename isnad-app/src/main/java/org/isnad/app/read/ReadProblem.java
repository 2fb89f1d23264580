package org.isnad.app.read;

import java.util.OptionalInt;

/**
 * An input that could not be read, or not wholly.
 *
 * @param file as the user named it; {@code -} for standard input
 * @param line 1-based; empty when the whole file is meant
 * @param cause what is wrong, with the offending value
 * @param remedy what to do about it
 */
public record ReadProblem(String file, OptionalInt line, String cause, String remedy) {
  static ReadProblem of(String file, String cause, String remedy) {
    return new ReadProblem(file, OptionalInt.empty(), cause, remedy);
  }

  static ReadProblem of(String file, int line, String cause, String remedy) {
    return new ReadProblem(file, OptionalInt.of(line), cause, remedy);
  }

  @Override
  public String toString() {
    String place = line.isPresent() ? file + ":" + line.getAsInt() : file;
    return place + ": " + cause + "; " + remedy;
  }
}
