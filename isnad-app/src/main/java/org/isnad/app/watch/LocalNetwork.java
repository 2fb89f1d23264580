package org.isnad.app.watch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Tells addresses of this machine and its network from those of the open web. */
final class LocalNetwork {
  private LocalNetwork() {}

  /**
   * Lets nobody outside have this machine ask its neighbours.
   *
   * @param from who leads there
   */
  static void refuseFromOutside(URI from, URI to) throws IOException {
    if (!from.equals(to) && has(to) && !has(from)) {
      throw new IOException("leads into the local network, which an outside server may not");
    }
  }

  /** A name that nobody knows is not local; asking it will fail in its own way. */
  private static boolean has(URI address) {
    try {
      for (InetAddress each : InetAddress.getAllByName(String.valueOf(address.getHost()))) {
        if (isLocal(each)) {
          return true;
        }
      }
      return false;
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Whether this is an address of this machine, or one given out within a network only. */
  static boolean isLocal(InetAddress address) {
    byte[] bytes = address.getAddress();
    // fc00::/7, which Java does not count among the site-local ones.
    boolean unique = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
    return unique
        || address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress();
  }
}
