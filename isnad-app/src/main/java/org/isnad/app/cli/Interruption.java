package org.isnad.app.cli;

/**
 * Saves the work when the program is told to end (Ctrl-C, SIGTERM): the process ends when that is
 * done, with the exit code of the signal (130, 143). Closed, it does nothing any more.
 */
final class Interruption implements AutoCloseable {
  private final Thread hook;

  private Interruption(Thread hook) {
    this.hook = hook;
  }

  /**
   * @param save runs at most once, on a thread of its own, beside whatever goes on
   */
  static Interruption saving(Runnable save) {
    Thread hook = new Thread(save, "isnad-interrupted");
    Runtime.getRuntime().addShutdownHook(hook);
    return new Interruption(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException endingAlready) {
      // Then the hook runs, and waits for the same lock as whoever closes.
    }
  }
}
