package org.isnad.app.read;

import java.io.IOException;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as people and feeds write them, made such that a server understands them. */
final class WebName {
  private static final Pattern PARTS =
      Pattern.compile("(?<scheme>https?://)(?<host>[^/?#]*)(?<rest>.*)", Pattern.CASE_INSENSITIVE);

  /** Characters that may not stand in an address, but do. */
  private static final Pattern ILLEGAL = Pattern.compile("[ \"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private WebName() {}

  /**
   * Arabic names of hosts become Punycode, other Arabic letters and what is not allowed in an
   * address are percent-encoded; a fragment is left out.
   */
  static URI parse(String address) throws IOException {
    Matcher parts = PARTS.matcher(address.strip());
    try {
      if (!parts.matches()) {
        // A relative address, as redirections may give.
        return new URI(encoded(address.strip()));
      }
      String host = IDN.toASCII(parts.group("host"), IDN.ALLOW_UNASSIGNED);
      String rest = parts.group("rest").replaceFirst("#.*", "");
      URI uri = new URI(new URI(parts.group("scheme") + host + encoded(rest)).toASCIIString());
      if (uri.getHost() == null || uri.getPort() > 65535) {
        throw new IOException("this is no web address");
      }
      return uri;
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new IOException("this is no web address", e);
    }
  }

  private static String encoded(String text) {
    return ILLEGAL
        .matcher(text)
        .replaceAll(
            found -> {
              StringBuilder codes = new StringBuilder();
              for (byte b : found.group().getBytes(StandardCharsets.UTF_8)) {
                codes.append('%').append(HEX.toHexDigits(b));
              }
              return codes.toString();
            });
  }
}
