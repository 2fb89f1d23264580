package org.isnad.app.read;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** Recognises the format of an input and has it read. */
final class FormatReaders implements SourceReader {
  private final Columns columns;
  private final Map<Format, SourceReader> readers = new EnumMap<>(Format.class);

  FormatReaders(Intake intake) {
    this.columns = intake.options().columns();
    readers.put(Format.TEXT, new TextReader(intake));
    readers.put(Format.JSON_LINES, new JsonLinesReader(intake));
    readers.put(Format.HTML, new HtmlReader(intake));
    readers.put(Format.CSV, new DelimitedReader(intake));
    readers.put(Format.TSV, new DelimitedReader(intake));
    readers.put(Format.PARQUET, new ParquetReader(intake));
    readers.put(Format.FEED, new FeedReader(intake));
    readers.put(Format.WARC, new WarcRecords(intake));
    readers.put(Format.ZIP, new ArchiveReader(ArchiveReader::zip, this));
    readers.put(Format.TAR, new ArchiveReader(ArchiveReader::tar, this));
    readers.put(Format.GZIP, new GzipReader(this));
  }

  @Override
  public void read(Source source, ArticleSink sink) throws IOException {
    if (!sink.wantsMore()) {
      return;
    }
    HeadedStream stream = new HeadedStream(source.stream(), Format.HEAD);
    byte[] head = stream.head();
    Source headed =
        new Source(
            source.name(),
            source.fileName(),
            stream,
            source.depth(),
            source.budget(),
            source.told());
    Format format = Format.of(head, source.fileName(), columns);
    readers.get(GzipReader.claims(head, source) ? Format.GZIP : format).read(headed, sink);
  }
}
