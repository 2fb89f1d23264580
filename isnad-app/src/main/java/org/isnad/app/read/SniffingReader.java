package org.isnad.app.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads an input whose name does not tell its format: JSONL if the first character that is no space
 * is a brace, else one text.
 */
final class SniffingReader implements ArticleReader {
  private static final int SNIFFED = 1 << 12;

  private final Input input;
  private final String id;
  private final Defaults defaults;

  /**
   * @param id of the article, if the input is one text
   */
  SniffingReader(Input input, String id, Defaults defaults) {
    this.input = input;
    this.id = id;
    this.defaults = defaults;
  }

  @Override
  public void read(ArticleSink sink) {
    InputStream stream;
    boolean json;
    try {
      stream = new BufferedInputStream(input.open(), SNIFFED);
      stream.mark(SNIFFED);
      json = startsWithBrace(stream);
      stream.reset();
    } catch (IOException e) {
      sink.problem(ReadErrors.explain(input.name(), e));
      return;
    }
    Input opened = new Input(input.name(), () -> stream, false);
    ArticleReader reader =
        json ? new JsonLinesReader(opened, defaults) : new TextReader(opened, id, defaults);
    reader.read(sink);
  }

  private static boolean startsWithBrace(InputStream stream) throws IOException {
    for (int i = 0; i < SNIFFED; i++) {
      int b = stream.read();
      boolean mark = b == 0xEF || b == 0xBB || b == 0xBF;
      if (!mark && !(b >= 0 && Character.isWhitespace(b))) {
        return b == '{';
      }
    }
    return false;
  }
}
