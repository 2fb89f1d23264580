package org.isnad.app.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Reads the files of an archive as they come, without unpacking it to disk. As in a folder, files
 * without a known ending are left alone.
 */
final class ArchiveReader implements SourceReader {
  private static final String ZIP_END = "PK\u0005\u0006";

  /** Its end record with a comment of the greatest length. */
  private static final int LONGEST_END = 22 + 0xFFFF;

  private final Function<InputStream, ArchiveInputStream<?>> opener;
  private final SourceReader inside;

  ArchiveReader(Function<InputStream, ArchiveInputStream<?>> opener, SourceReader inside) {
    this.opener = opener;
    this.inside = inside;
  }

  static ArchiveInputStream<?> zip(InputStream stream) {
    return new ZipArchiveInputStream(stream, "UTF-8", true, true);
  }

  static ArchiveInputStream<?> tar(InputStream stream) {
    return new TarArchiveInputStream(stream, "UTF-8");
  }

  @Override
  public void read(Source source, ArticleSink sink) throws IOException {
    source.budget().deeper(source.depth() + 1);
    LastBytes packed = new LastBytes(source.stream(), LONGEST_END);
    ArchiveInputStream<?> archive = opener.apply(packed);
    long known = 0;
    ArchiveEntry entry = DamagedArchive.reading(archive::getNextEntry);
    while (entry != null && sink.wantsMore()) {
      source.budget().entry();
      known += read(source, archive, entry, sink) ? 1 : 0;
      entry = DamagedArchive.reading(archive::getNextEntry);
    }
    if (sink.wantsMore() && archive instanceof ZipArchiveInputStream && !packed.contain(ZIP_END)) {
      // The library takes a cut between two files for the end.
      throw new DamagedArchive("its table of contents is missing");
    }
    if (known == 0 && sink.wantsMore()) {
      sink.problem(
          ReadProblem.of(
              ReadProblem.Kind.NOTHING_FOUND,
              source.name(),
              "no file in this archive has a known ending",
              FolderReader.KNOWN));
    }
  }

  /** False for what is left alone. */
  private boolean read(
      Source source, ArchiveInputStream<?> archive, ArchiveEntry entry, ArticleSink sink)
      throws IOException {
    InputStream content = unclosed(source.budget().unpacked(DamagedArchive.named(archive)));
    boolean wanted = isWanted(entry);
    if (wanted && !archive.canReadEntryData(entry)) {
      sink.problem(
          ReadProblem.of(
              ReadProblem.Kind.UNREADABLE,
              source.name() + "!/" + printable(entry.getName()),
              "is encrypted or packed in a way that is not known here",
              "unpack the archive and give the file"));
      return true;
    }
    if (wanted) {
      inside.read(source.inside(printable(entry.getName()), content), sink);
    }
    if (sink.wantsMore()) {
      // Through the budget: what a reader leaves may be the larger part of a bomb.
      content.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return wanted;
  }

  private static boolean isWanted(ArchiveEntry entry) {
    String name = entry.getName();
    boolean file = !(entry instanceof TarArchiveEntry tar) || tar.isFile();
    String last = name.substring(name.lastIndexOf('/') + 1);
    // Programs of macOS put copies there that hold no text.
    boolean shadow = name.startsWith("__MACOSX/") || last.startsWith("._");
    return file && !entry.isDirectory() && !shadow && Format.find(name).isPresent();
  }

  /** Entry names are anybody's: no line breaks or control characters into messages and ids. */
  private static String printable(String name) {
    return name.replaceAll("\\p{Cntrl}", "?");
  }

  private static InputStream unclosed(InputStream stream) {
    return new FilterInputStream(stream) {
      @Override
      public void close() {
        // The archive goes on behind this file.
      }
    };
  }
}
