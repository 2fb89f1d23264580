package org.isnad.app.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Cuts a stream into lines of bytes and holds at most one, of bounded length, in memory. A line
 * ends with LF or CR LF; the last may end with the stream.
 */
final class ByteLines {
  private static final int BUFFER = 1 << 16;

  private final InputStream stream;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;

  /**
   * @param longest bytes of a line that are kept; the rest of a longer one is read and dropped
   */
  ByteLines(InputStream stream, int longest) {
    this.stream = stream;
    this.longest = longest;
  }

  /**
   * A line.
   *
   * @param bytes without the line's end; no more than the limit
   * @param length the true length
   */
  record Line(byte[] bytes, long length) {
    boolean isCut() {
      return length > bytes.length;
    }
  }

  /** The next line; empty at the end of the stream. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    long length = 0;
    while (at < end || fill()) {
      int stop = endOfLine();
      kept.write(buffer, at, Math.min(stop - at, longest - kept.size()));
      length += stop - at;
      at = stop;
      if (stop < end) {
        at++;
        return Optional.of(line(kept, length));
      }
    }
    return length == 0 ? Optional.empty() : Optional.of(line(kept, length));
  }

  private int endOfLine() {
    int stop = at;
    while (stop < end && buffer[stop] != '\n') {
      stop++;
    }
    return stop;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, stream.read(buffer));
    return end > 0;
  }

  private static Line line(ByteArrayOutputStream kept, long length) {
    byte[] bytes = kept.toByteArray();
    int last = bytes.length - 1;
    if (last >= 0 && bytes.length == length && bytes[last] == '\r') {
      return new Line(java.util.Arrays.copyOf(bytes, last), length - 1);
    }
    return new Line(bytes, length);
  }
}
