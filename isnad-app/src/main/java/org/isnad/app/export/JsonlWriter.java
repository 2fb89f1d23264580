package org.isnad.app.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import org.isnad.app.story.StoryNotes;
import org.isnad.record.CodedArticle;
import org.isnad.record.EventRecord;

/** One JSON object a line, one line an event. */
public final class JsonlWriter implements RecordWriter {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Writer out;

  public JsonlWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(CodedArticle article, StoryNotes stories) throws IOException {
    for (EventRecord event : article.events()) {
      out.write(JSON.writeValueAsString(JsonRecords.of(event, stories)));
      out.write('\n');
    }
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
