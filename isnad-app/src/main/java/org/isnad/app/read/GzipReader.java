package org.isnad.app.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.isnad.text.CharsetGuess;

/** Reads what is inside a gzip stream of one member or many. */
final class GzipReader implements SourceReader {
  private final SourceReader inside;

  GzipReader(SourceReader inside) {
    this.inside = inside;
  }

  /**
   * Whether the name says gzip and the content says nothing else. Text that a program has unpacked
   * without changing the name is read as what it is.
   */
  static boolean claims(byte[] head, Source source) {
    String name = source.fileName().toLowerCase(Locale.ROOT);
    boolean named = name.endsWith(".gz") || name.endsWith(".tgz");
    return named
        && (head.length == 0 || CharsetGuess.decode(head, Optional.empty()).looksBinary())
        && !name.equals(Format.withoutCompression(name));
  }

  @Override
  public void read(Source source, ArticleSink sink) throws IOException {
    source.budget().deeper(source.depth() + 1);
    InputStream content = DamagedArchive.reading(() -> new GzipMembers(source.stream()));
    InputStream counted = source.budget().unpacked(DamagedArchive.named(content));
    inside.read(source.decompressed(counted), sink);
  }
}
