package org.isnad.app.export;

import java.io.IOException;
import org.isnad.app.story.StoryNotes;
import org.isnad.record.CodedArticle;

/** Writes coded articles in one format. One for each output; not thread-safe. */
public interface RecordWriter extends AutoCloseable {
  /** Writes the record of one article. */
  default void write(CodedArticle article) throws IOException {
    write(article, StoryNotes.NONE);
  }

  /** Writes the record of one article, with what is known of the stories of its events. */
  void write(CodedArticle article, StoryNotes stories) throws IOException;

  /** Writes what comes last and flushes; leaves the underlying stream open. */
  @Override
  void close() throws IOException;
}
