package org.isnad.app.export;

import java.io.IOException;
import org.isnad.record.CodedArticle;

/** Writes coded articles in one format. One for each output; not thread-safe. */
public interface RecordWriter extends AutoCloseable {
  /** Writes the record of one article. */
  void write(CodedArticle article) throws IOException;

  /** Writes what comes last and flushes; leaves the underlying stream open. */
  @Override
  void close() throws IOException;
}
