package org.isnad.app.read;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Cuts connections whose servers send a byte now and then, and never the last: what reads them then
 * gets an exception.
 */
final class Deadline implements AutoCloseable {
  private final Duration whole;
  private final Timer timer = new Timer("isnad-deadline", true);
  private volatile boolean over;

  Deadline(Duration whole) {
    this.whole = whole;
  }

  /** From now on the time of this connection runs. */
  void watch(HttpURLConnection connection) {
    TimerTask cut =
        new TimerTask() {
          @Override
          public void run() {
            over = true;
            connection.disconnect();
          }
        };
    timer.schedule(cut, whole.toMillis());
  }

  /** The exception as the user should read it. */
  IOException explained(IOException e) {
    return over
        ? new IOException("the answer is not there after " + whole.toSeconds() + " seconds", e)
        : e;
  }

  @Override
  public void close() {
    timer.cancel();
  }
}
