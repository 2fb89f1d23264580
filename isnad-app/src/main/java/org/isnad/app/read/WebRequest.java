package org.isnad.app.read;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * A question to a server whose answer fits into memory.
 *
 * @param address as the user or a feed gave it; http or https
 * @param headers beyond the user agent
 * @param bounds of the answer
 * @param gate asked before the server is, and before each server that it leads on to
 */
public record WebRequest(String address, Map<String, String> headers, Bounds bounds, Gate gate) {
  public WebRequest {
    headers = Map.copyOf(headers);
  }

  /**
   * Where patience ends.
   *
   * @param bytes that an answer may have
   * @param silence between two bytes
   * @param whole time from the connection to the last byte
   */
  public record Bounds(int bytes, Duration silence, Duration whole) {
    /** For feeds. */
    public static final Bounds FEED = news(FeedReader.MOST_BYTES);

    /** For pages. */
    public static final Bounds PAGE = news(HtmlReader.MOST_BYTES);

    private static Bounds news(int bytes) {
      return new Bounds(bytes, Duration.ofSeconds(30), Duration.ofMinutes(2));
    }
  }

  /** Lets a request pass when its time has come. */
  @FunctionalInterface
  public interface Gate {
    /**
     * Waits as long as is due.
     *
     * @throws IOException if this address is not to be asked at all
     */
    void pass(URI address) throws IOException;
  }

  /**
   * Asks, and follows redirections.
   *
   * @return the answer, whatever its status
   * @throws IOException if there is none, or more of it than wanted; the message is for the user
   */
  public WebAnswer send() throws IOException {
    return WebAddress.ask(this);
  }
}
