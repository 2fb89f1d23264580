package org.isnad.app.correct;

/** A correction that cannot be taken; the message says why and what to do. */
public final class CorrectionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CorrectionException(String message) {
    super(message);
  }
}
