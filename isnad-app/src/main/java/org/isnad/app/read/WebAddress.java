package org.isnad.app.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document on the web, fetched with bounds: of time to connect and to wait for bytes, of size,
 * and of redirections, which lead to http and https only.
 */
final class WebAddress {
  /** So that whoever runs a server knows who asks. */
  static final String USER_AGENT = "isnad/0.1 (reader of Arabic news)";

  private static final Duration CONNECT = Duration.ofSeconds(20);
  private static final Duration WAIT = Duration.ofSeconds(60);
  private static final int REDIRECTIONS = 5;
  private static final long MOST_BYTES = 4L << 30;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  private WebAddress() {}

  static boolean isOne(String argument) {
    String start = argument.toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  static OpenedDocument open(String address) throws IOException {
    return open(address, WAIT);
  }

  static OpenedDocument open(String address, Duration wait) throws IOException {
    URI at = parse(address);
    for (int i = 0; i <= REDIRECTIONS; i++) {
      HttpURLConnection connection = (HttpURLConnection) at.toURL().openConnection();
      connection.setConnectTimeout((int) CONNECT.toMillis());
      connection.setReadTimeout((int) wait.toMillis());
      connection.setInstanceFollowRedirects(false);
      connection.setRequestProperty("User-Agent", USER_AGENT);
      int status = connection.getResponseCode();
      if (status == HttpURLConnection.HTTP_OK) {
        return opened(address, at, connection);
      }
      String location = connection.getHeaderField("Location");
      connection.disconnect();
      if (status < 300 || status >= 400 || location == null) {
        throw new IOException("the server answers " + status);
      }
      at = parse(at.resolve(parse(location)).toString());
      if (!isOne(at.toString())) {
        throw new IOException("the server leads to " + at.getScheme() + ", which is not fetched");
      }
    }
    throw new IOException("the server redirects more than " + REDIRECTIONS + " times");
  }

  private static URI parse(String address) throws IOException {
    try {
      return new URI(address.strip());
    } catch (URISyntaxException e) {
      throw new IOException("this is no web address", e);
    }
  }

  private static OpenedDocument opened(String address, URI at, HttpURLConnection connection)
      throws IOException {
    String path = at.getPath() == null ? "" : at.getPath();
    String type = String.valueOf(connection.getContentType());
    Matcher matcher = CHARSET.matcher(type);
    Optional<Charset> charset =
        matcher.find() ? HtmlReader.findCharset(matcher.group(1)) : Optional.empty();
    Source.Told told = new Source.Told(Optional.of(address), Optional.of(at.toString()), charset);
    boolean html = type.toLowerCase(Locale.ROOT).startsWith("text/html");
    boolean telling = Format.find(path).isPresent();
    String fileName = html && !telling ? path + ".html" : path;
    return new OpenedDocument(fileName, told, new Bounded(connection.getInputStream()));
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
