package org.isnad.syntax.fast;

/** A model of CoreNLP's is not as our decoders need it; CoreNLP itself has to do the work. */
final class UnexpectedModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what was met, in words
   */
  UnexpectedModelException(String message) {
    super(message);
  }
}
