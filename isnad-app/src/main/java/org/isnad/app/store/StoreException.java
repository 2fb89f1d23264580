package org.isnad.app.store;

/**
 * The store cannot do what was asked. The message is one line for the user: where, what, remedy.
 */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
