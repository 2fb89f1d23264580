package org.isnad.app.read;

import java.io.IOException;

/**
 * Reads one format. What the input holds makes problems, not exceptions; only the stream itself
 * throws. Stateless and reusable.
 */
interface SourceReader {
  /** Hands every article and every problem to {@code sink}, in the order of the input. */
  void read(Source source, ArticleSink sink) throws IOException;
}
