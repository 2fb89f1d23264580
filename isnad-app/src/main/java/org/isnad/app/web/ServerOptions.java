package org.isnad.app.web;

import java.util.Optional;
import java.util.Set;

/**
 * Where the page is served, and to whom.
 *
 * @param host address to bind to
 * @param port 0 for any that is free
 * @param token what a reader must show; empty to let everybody on this machine in
 */
public record ServerOptions(String host, int port, Optional<String> token) {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");
  private static final int SHORTEST_TOKEN = 16;

  /**
   * @throws IllegalArgumentException if others could come in without a token, or with one that can
   *     be guessed
   */
  public ServerOptions {
    if (!isLoopback(host) && token.isEmpty()) {
      throw new IllegalArgumentException(host + " is open to others: a token is needed");
    }
    if (token.isPresent() && !token.get().matches("[A-Za-z0-9._~-]{" + SHORTEST_TOKEN + ",200}")) {
      throw new IllegalArgumentException(
          "a token has at least " + SHORTEST_TOKEN + " letters, digits or . _ ~ -");
    }
  }

  /** Whether only programs of this machine can reach an address. */
  public static boolean isLoopback(String host) {
    return LOOPBACK.contains(host);
  }
}
