package org.isnad.app.read;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a server answered, whole. Immutable. */
public final class WebAnswer {
  private final String asked;
  private final URI at;
  private final int status;
  private final Map<String, String> headers = new TreeMap<>();
  private final byte[] body;

  /**
   * @param asked the address as it was given
   * @param at the address that answered
   * @param body empty unless the status is 200
   */
  WebAnswer(String asked, URI at, int status, Map<String, List<String>> headers, byte[] body) {
    this.asked = asked;
    this.at = at;
    this.status = status;
    this.body = body;
    headers.forEach(
        (name, values) -> {
          // The status line stands among the headers, without a name.
          if (name != null) {
            this.headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values));
          }
        });
  }

  /** The address that answered, behind all redirections. */
  public URI at() {
    return at;
  }

  public int status() {
    return status;
  }

  /** The value of a header, however its name is written. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** A copy of the body. */
  public byte[] body() {
    return body.clone();
  }

  String asked() {
    return asked;
  }

  Source.Told told() {
    return WebAddress.told(asked, at, header("Content-Type").orElse(""));
  }
}
