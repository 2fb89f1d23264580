package org.isnad.app.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * Bytes with a name.
 *
 * @param name as the user gave it, for messages
 * @param opener opens the bytes; called once
 * @param compressed whether they are gzip
 */
record Input(String name, Opener opener, boolean compressed) {
  private static final int BUFFER = 1 << 16;

  /** Opens a stream. */
  interface Opener {
    InputStream open() throws IOException;
  }

  static Input of(Path file) {
    boolean compressed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    return new Input(file.toString(), () -> Files.newInputStream(file), compressed);
  }

  /** Buffered and decompressed. */
  InputStream open() throws IOException {
    InputStream raw = opener.open();
    if (!compressed) {
      return new BufferedInputStream(raw, BUFFER);
    }
    try {
      return new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }
}
