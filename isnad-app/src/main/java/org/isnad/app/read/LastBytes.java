package org.isnad.app.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Remembers the last bytes that were read. */
final class LastBytes extends FilterInputStream {
  private final byte[] last;
  private int next;

  /**
   * @param count bytes that are remembered
   */
  LastBytes(InputStream stream, int count) {
    super(stream);
    this.last = new byte[count];
  }

  /**
   * Whether they hold a sign.
   *
   * @param sign in ISO 8859-1
   */
  boolean contain(String sign) {
    String inOrder =
        new String(last, next, last.length - next, StandardCharsets.ISO_8859_1)
            + new String(last, 0, next, StandardCharsets.ISO_8859_1);
    return inOrder.contains(sign);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int got = in.read(bytes, offset, length);
    for (int i = Math.max(0, got - last.length); i < got; i++) {
      last[next] = bytes[offset + i];
      next = (next + 1) % last.length;
    }
    return got;
  }

  @Override
  public long skip(long count) throws IOException {
    byte[] buffer = new byte[(int) Math.min(count, last.length)];
    return buffer.length == 0 ? 0 : Math.max(0, read(buffer, 0, buffer.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
