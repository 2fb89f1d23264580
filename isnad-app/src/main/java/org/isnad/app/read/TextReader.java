package org.isnad.app.read;

import java.util.Optional;
import org.isnad.record.Article;
import org.isnad.text.CharsetGuess;
import org.isnad.text.DecodedText;

/** Reads a plain text file: one article, in whatever charset it arrived. */
final class TextReader {
  private final Defaults defaults;

  TextReader(Defaults defaults) {
    this.defaults = defaults;
  }

  /**
   * @param file for messages
   * @param id of the article
   */
  void read(String file, String id, byte[] bytes, ArticleSink sink) {
    if (bytes.length == 0) {
      sink.problem(ReadProblem.of(file, "the file is empty", "give a file with text"));
      return;
    }
    DecodedText decoded = CharsetGuess.decode(bytes, Optional.empty());
    if (decoded.looksBinary()) {
      sink.problem(ReadProblem.of(file, "this is no text", "give plain text or JSON lines"));
      return;
    }
    if (decoded.text().isBlank()) {
      sink.problem(ReadProblem.of(file, "the file is blank", "give a file with text"));
      return;
    }
    sink.article(
        new Article(
            id,
            decoded.text(),
            defaults.date(),
            defaults.source(),
            Optional.empty(),
            Optional.empty()));
  }
}
