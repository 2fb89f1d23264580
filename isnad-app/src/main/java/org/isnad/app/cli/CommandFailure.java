package org.isnad.app.cli;

/** Ends a command with one clear line on standard error and exit code 2. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommandFailure(String message) {
    super(message);
  }
}
