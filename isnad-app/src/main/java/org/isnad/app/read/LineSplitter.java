package org.isnad.app.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream into lines of bytes; of a line too long for an article it keeps the beginning. */
final class LineSplitter {
  /** Bytes of the longest line that is an article. */
  static final int LONGEST = 20_000_000;

  private final InputStream bytes;

  LineSplitter(InputStream bytes) {
    this.bytes = new BufferedInputStream(bytes, 1 << 16);
  }

  /**
   * The next line without its end; empty at the end of the stream.
   *
   * @return at most {@link #LONGEST} + 1 bytes: more means that the line was cut
   */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = bytes.read();
    if (b < 0) {
      return Optional.empty();
    }
    while (b >= 0 && b != '\n') {
      if (line.size() <= LONGEST) {
        line.write(b);
      }
      b = bytes.read();
    }
    return Optional.of(line.toByteArray());
  }
}
