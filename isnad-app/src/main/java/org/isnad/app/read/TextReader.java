package org.isnad.app.read;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import org.isnad.text.CharsetGuess;
import org.isnad.text.DecodedText;

/** Reads plain text: one input is one article, in whatever charset it is. */
final class TextReader implements SourceReader {
  /** The longest text in the widest charset. */
  private static final int MOST_BYTES = 4 * TextCheck.LONGEST;

  private final Intake intake;

  TextReader(Intake intake) {
    this.intake = intake;
  }

  @Override
  public void read(Source source, ArticleSink sink) throws IOException {
    read(source, new TextCheck(source.name(), OptionalLong.empty()), sink);
  }

  void read(Source source, TextCheck check, ArticleSink sink) throws IOException {
    byte[] bytes = source.stream().readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      sink.problem(check.tooLong("the file", MOST_BYTES + " bytes"));
      return;
    }
    if (bytes.length == 0) {
      sink.problem(
          check.problem(ReadProblem.Kind.EMPTY, "the file is empty", "give a file with text"));
      return;
    }
    DecodedText decoded = CharsetGuess.decode(bytes, source.told().charset());
    if (decoded.looksBinary()) {
      sink.problem(
          check.problem(
              ReadProblem.Kind.BINARY, "this is no text", "give plain text or JSON lines"));
      return;
    }
    BadByteReport.of(decoded, check).ifPresent(sink::problem);
    Map<ArticleField, String> fields = new EnumMap<>(ArticleField.class);
    fields.put(ArticleField.TEXT, decoded.text());
    source.told().url().ifPresent(url -> fields.put(ArticleField.URL, url));
    intake.deliver(new ArticleFields(fields), source.id(), check, sink);
  }
}
