package org.isnad.app.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream whose first bytes can be looked at before it is read. Where the stream breaks, the bytes
 * before the break are delivered first, and then what was thrown is thrown, each time.
 */
final class HeadedStream extends InputStream {
  private final InputStream rest;
  private final byte[] head;
  private int at;
  private IOException broken;

  /**
   * @param length bytes to look at, fewer if the stream has fewer
   */
  HeadedStream(InputStream stream, int length) {
    this.rest = stream;
    byte[] buffer = new byte[length];
    int filled = 0;
    int got = 0;
    while (filled < length && got >= 0 && !isWaitedFor(buffer, filled)) {
      got = next(buffer, filled, length - filled);
      filled += Math.max(0, got);
    }
    this.head = Arrays.copyOf(buffer, filled);
  }

  /** A line is enough where the next is not there yet: somebody may be typing it. */
  private boolean isWaitedFor(byte[] buffer, int filled) {
    try {
      boolean line = filled > 0 && buffer[filled - 1] == '\n';
      return line && rest.available() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private int next(byte[] buffer, int offset, int length) {
    try {
      return broken == null ? rest.read(buffer, offset, length) : -1;
    } catch (IOException e) {
      broken = e;
      return -1;
    }
  }

  /** The first bytes. */
  byte[] head() {
    return head.clone();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (at < head.length) {
      int count = Math.min(length, head.length - at);
      System.arraycopy(head, at, buffer, offset, count);
      at += count;
      return count;
    }
    int got = next(buffer, offset, length);
    if (broken != null) {
      throw broken;
    }
    return got;
  }

  @Override
  public int available() {
    return head.length - at;
  }
}
