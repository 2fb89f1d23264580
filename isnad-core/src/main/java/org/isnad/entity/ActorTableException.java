package org.isnad.entity;

/** A row of an actor table is wrong. The message names file, line and cause. */
public final class ActorTableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  ActorTableException(String file, int line, String cause) {
    super(file + ":" + line + ": " + cause);
    this.file = file;
    this.line = line;
  }

  /** Name of the table. */
  public String file() {
    return file;
  }

  /** 1-based line. */
  public int line() {
    return line;
  }
}
