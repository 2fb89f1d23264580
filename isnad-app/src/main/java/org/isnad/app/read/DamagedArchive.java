package org.isnad.app.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A compressed input or an archive that ends too early or holds errors. */
final class DamagedArchive extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedArchive(String cause) {
    super(cause);
  }

  private DamagedArchive(Exception cause) {
    super(cause.getMessage() == null ? cause.toString() : cause.getMessage(), cause);
  }

  /** Reads from an archive. */
  interface Reading<T> {
    T read() throws IOException;
  }

  /** Makes whatever the library says about damage one kind of exception. */
  static <T> T reading(Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (Budget.Exceeded | DamagedArchive e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Libraries meet broken headers with unchecked exceptions of many kinds.
      throw new DamagedArchive(e);
    }
  }

  /** A stream that throws this where the other throws something. */
  static InputStream named(InputStream stream) {
    return new FilterInputStream(stream) {
      @Override
      public int read() throws IOException {
        return reading(in::read);
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        return reading(() -> in.read(bytes, offset, length));
      }

      @Override
      public boolean markSupported() {
        return false;
      }
    };
  }
}
