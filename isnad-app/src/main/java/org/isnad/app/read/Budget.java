package org.isnad.app.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what one input unpacks to and stops it at its {@link Limits}. For one thread. */
final class Budget {
  private final Limits limits;
  private long packed;
  private long unpacked;
  private long entries;

  Budget(Limits limits) {
    this.limits = limits;
  }

  /** Thrown where an input unpacks to more than it may. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;

    Exceeded(String cause) {
      super(cause);
    }
  }

  /** The input itself, as it is stored. */
  InputStream packed(InputStream stream) {
    return new Counting(stream) {
      @Override
      void count(long bytes) {
        packed += bytes;
      }
    };
  }

  /** What comes out of a decompression. */
  InputStream unpacked(InputStream stream) {
    return new Counting(stream) {
      @Override
      void count(long bytes) throws IOException {
        unpacked += bytes;
        if (unpacked > limits.total()) {
          throw new Exceeded("unpacks to more than " + limits.total() + " bytes");
        }
        if (unpacked > limits.free() && unpacked / limits.ratio() > packed) {
          throw new Exceeded(
              "unpacks to more than " + limits.ratio() + " times its size, as no news does");
        }
      }
    };
  }

  /** One more file in an archive. */
  void entry() throws Exceeded {
    entries++;
    if (entries > limits.entries()) {
      throw new Exceeded("holds more than " + limits.entries() + " files");
    }
  }

  /** One more archive in an archive. */
  void deeper(int depth) throws Exceeded {
    if (depth > limits.depth()) {
      throw new Exceeded("holds archives in archives, more than " + limits.depth() + " deep");
    }
  }

  private abstract static class Counting extends FilterInputStream {
    Counting(InputStream stream) {
      super(stream);
    }

    abstract void count(long bytes) throws IOException;

    @Override
    public int read() throws IOException {
      int b = in.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int got = in.read(bytes, offset, length);
      count(Math.max(0, got));
      return got;
    }

    @Override
    public long skip(long wanted) throws IOException {
      long got = in.skip(wanted);
      count(got);
      return got;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
