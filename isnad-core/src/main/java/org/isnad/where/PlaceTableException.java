package org.isnad.where;

/** A row of a table of places is wrong. The message names file, line and cause. */
public final class PlaceTableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  PlaceTableException(String file, int line, String cause) {
    super(file + ":" + line + ": " + cause);
    this.line = line;
  }

  /** 1-based line. */
  public int line() {
    return line;
  }
}
