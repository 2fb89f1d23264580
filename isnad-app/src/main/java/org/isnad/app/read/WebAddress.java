package org.isnad.app.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document on the web, fetched with bounds: of time to connect and to wait for bytes, of size,
 * and of redirections, which lead to http and https only.
 */
public final class WebAddress {
  /** So that whoever runs a server knows who asks. */
  public static final String USER_AGENT = "isnad/0.1 (reader of Arabic news)";

  private static final Duration CONNECT = Duration.ofSeconds(20);
  private static final Duration WAIT = Duration.ofSeconds(60);
  private static final int REDIRECTIONS = 5;
  private static final long MOST_BYTES = 4L << 30;
  private static final Set<Integer> REDIRECTED = Set.of(301, 302, 303, 307, 308);
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  private WebAddress() {}

  /** Whether this is written like a web address. */
  public static boolean isOne(String argument) {
    String start = argument.toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  static OpenedDocument open(String address) throws IOException {
    return open(address, WAIT);
  }

  static OpenedDocument open(String address, Duration wait) throws IOException {
    Reached reached = reach(address, wait, new Hops() {});
    if (reached.status != HttpURLConnection.HTTP_OK) {
      reached.connection.disconnect();
      throw new IOException("the server answers " + reached.status);
    }
    return opened(address, reached);
  }

  /** Fetches an answer whole. */
  static WebAnswer ask(WebRequest request) throws IOException {
    WebRequest.Bounds bounds = request.bounds();
    try (Deadline deadline = new Deadline(bounds.whole())) {
      try {
        Reached reached = reach(request.address(), bounds.silence(), hops(request, deadline));
        byte[] body = new byte[0];
        if (reached.status == HttpURLConnection.HTTP_OK) {
          body = body(reached.connection, bounds.bytes());
        } else {
          reached.connection.disconnect();
        }
        return new WebAnswer(
            request.address(),
            reached.at,
            reached.status,
            reached.connection.getHeaderFields(),
            body);
      } catch (IOException e) {
        throw deadline.explained(e);
      }
    }
  }

  /** What happens at each server on the way. */
  private interface Hops {
    default void before(URI at) throws IOException {}

    default void opened(HttpURLConnection connection) {}
  }

  private static Hops hops(WebRequest request, Deadline deadline) {
    return new Hops() {
      @Override
      public void before(URI at) throws IOException {
        request.gate().pass(at);
      }

      @Override
      public void opened(HttpURLConnection connection) {
        request.headers().forEach(connection::setRequestProperty);
        deadline.watch(connection);
      }
    };
  }

  /** The server behind all redirections, which has answered with its status. */
  private record Reached(URI at, HttpURLConnection connection, int status) {}

  private static Reached reach(String address, Duration wait, Hops hops) throws IOException {
    URI at = WebName.parse(address);
    for (int i = 0; i <= REDIRECTIONS; i++) {
      if (!isOne(at.toString())) {
        throw new IOException("the server leads to " + at.getScheme() + ", which is not fetched");
      }
      hops.before(at);
      HttpURLConnection connection = (HttpURLConnection) at.toURL().openConnection();
      connection.setConnectTimeout((int) CONNECT.toMillis());
      connection.setReadTimeout((int) wait.toMillis());
      connection.setInstanceFollowRedirects(false);
      connection.setRequestProperty("User-Agent", USER_AGENT);
      hops.opened(connection);
      int status = connection.getResponseCode();
      if (status < 0) {
        throw new IOException("this is no answer of a web server");
      }
      String location = connection.getHeaderField("Location");
      if (!REDIRECTED.contains(status) || location == null) {
        return new Reached(at, connection, status);
      }
      connection.disconnect();
      at = WebName.parse(at.resolve(WebName.parse(location)).toString());
    }
    throw new IOException("the server redirects more than " + REDIRECTIONS + " times");
  }

  private static byte[] body(HttpURLConnection connection, int most) throws IOException {
    try (InputStream stream = connection.getInputStream()) {
      byte[] body = stream.readNBytes(most + 1);
      if (body.length > most) {
        connection.disconnect();
        throw new IOException("the answer is longer than " + most + " bytes");
      }
      if (body.length < connection.getContentLengthLong()) {
        throw new IOException("the answer is cut short");
      }
      return body;
    }
  }

  /** What the transport says of a document. */
  static Source.Told told(String asked, URI at, String contentType) {
    Matcher matcher = CHARSET.matcher(contentType);
    Optional<Charset> charset =
        matcher.find() ? HtmlReader.findCharset(matcher.group(1)) : Optional.empty();
    return new Source.Told(Optional.of(asked), Optional.of(at.toString()), charset);
  }

  private static OpenedDocument opened(String address, Reached reached) throws IOException {
    String path = reached.at.getPath() == null ? "" : reached.at.getPath();
    String type = String.valueOf(reached.connection.getContentType());
    boolean html = type.toLowerCase(Locale.ROOT).startsWith("text/html");
    boolean telling = Format.find(path).isPresent();
    String fileName = html && !telling ? path + ".html" : path;
    return new OpenedDocument(
        fileName,
        told(address, reached.at, type),
        new Bounded(reached.connection.getInputStream()));
  }

  /** Ends a stream that never ends. */
  private static final class Bounded extends FilterInputStream {
    private long left = MOST_BYTES;

    Bounded(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int got = in.read(bytes, offset, length);
      left -= Math.max(0, got);
      if (left < 0) {
        throw new IOException("the document is longer than " + MOST_BYTES + " bytes");
      }
      return got;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
