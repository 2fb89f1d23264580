package org.isnad.app.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * Unpacks gzip members one behind the other, as web archives are made of. All of a member is
 * delivered before the next is looked at, so that damage there costs nothing here.
 */
final class GzipMembers extends InputStream {
  /** Unpacked at a time: in the call that meets damage, what it had unpacked is lost. */
  private static final int PIECE = 2048;

  private final BufferedInputStream packed;
  private InputStream member;

  GzipMembers(InputStream stream) throws IOException {
    this.packed = new BufferedInputStream(stream, 1 << 16);
    this.member = new GzipCompressorInputStream(packed, false);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int got = member.read(bytes, offset, Math.min(length, PIECE));
    while (got < 0 && hasMore()) {
      member = new GzipCompressorInputStream(packed, false);
      got = member.read(bytes, offset, Math.min(length, PIECE));
    }
    return got;
  }

  /** Zeros behind the last member fill a block of a tape and mean nothing. */
  private boolean hasMore() throws IOException {
    int next;
    do {
      packed.mark(1);
      next = packed.read();
    } while (next == 0);
    packed.reset();
    if (next >= 0 && next != 0x1F) {
      throw new ZipException("there is something else behind the gzip data");
    }
    return next >= 0;
  }
}
