package org.isnad.event;

/** A codebook file that cannot be used: says file, line and cause. */
public final class CodebookException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String file;
  private final int line;

  /**
   * @param file name as the user gave it
   * @param line 1-based; 0 when the whole file is meant
   * @param cause what is wrong and what to write instead
   */
  public CodebookException(String file, int line, String cause) {
    super(line > 0 ? file + ":" + line + ": " + cause : file + ": " + cause);
    this.file = file;
    this.line = line;
  }

  public String file() {
    return file;
  }

  /** 1-based line; 0 when the whole file is meant. */
  public int line() {
    return line;
  }
}
