package org.isnad.app.read;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.text.CharsetGuess;
import org.isnad.text.DecodedText;

/**
 * Reads JSONL: one article a line, see {@link JsonArticle}. Blank lines are passed over; a broken
 * line is a problem and the next is read. Holds one line at a time.
 */
final class JsonLinesReader implements SourceReader {
  /** The longest text with every letter escaped, and other fields beside it. */
  private static final int LONGEST_LINE = 8 * TextCheck.LONGEST;

  private static final int BYTE_ORDER_MARK_16 = 0xFEFF;

  private final Intake intake;

  JsonLinesReader(Intake intake) {
    this.intake = intake;
  }

  @Override
  public void read(Source source, ArticleSink sink) throws IOException {
    long number = 0;
    long articles = 0;
    ByteLines lines = new ByteLines(source.stream(), LONGEST_LINE);
    Optional<ByteLines.Line> line = sink.wantsMore() ? lines.next() : Optional.empty();
    while (line.isPresent()) {
      number++;
      if (number == 1 && isUtf16(line.get().bytes())) {
        sink.problem(utf16(source));
        return;
      }
      TextCheck check = new TextCheck(source.name(), OptionalLong.of(number));
      articles += deliver(line.get(), check, sink) ? 1 : 0;
      line = sink.wantsMore() ? lines.next() : Optional.empty();
    }
    if (articles == 0 && sink.wantsMore()) {
      sink.problem(
          ReadProblem.of(
              ReadProblem.Kind.EMPTY,
              source.name(),
              "the file is empty",
              "give one JSON object a line"));
    }
  }

  private static boolean isUtf16(byte[] line) {
    int mark = line.length < 2 ? 0 : (line[0] & 0xFF) << 8 | line[1] & 0xFF;
    return mark == BYTE_ORDER_MARK_16 || mark == Character.reverseBytes((char) BYTE_ORDER_MARK_16);
  }

  private static ReadProblem utf16(Source source) {
    return ReadProblem.of(
        ReadProblem.Kind.BROKEN_LINE,
        source.name(),
        "this is UTF-16; JSON lines are UTF-8",
        "convert it: iconv -f UTF-16 -t UTF-8");
  }

  /** False for a blank line. */
  private boolean deliver(ByteLines.Line line, TextCheck check, ArticleSink sink) {
    if (line.isCut()) {
      sink.problem(check.tooLong("the line", LONGEST_LINE + " bytes"));
      return true;
    }
    DecodedText decoded = CharsetGuess.decode(line.bytes(), Optional.empty());
    if (decoded.text().isBlank()) {
      return false;
    }
    if (decoded.looksBinary()) {
      sink.problem(
          check.problem(ReadProblem.Kind.BINARY, "this is no text", "give one JSON object a line"));
      return true;
    }
    try {
      ArticleFields fields = JsonArticle.parse(decoded.text());
      intake.deliver(fields, check.file() + ":" + check.line().orElseThrow(), check, sink);
    } catch (JsonArticle.NotAnArticle e) {
      sink.problem(check.problem(ReadProblem.Kind.BROKEN_LINE, e.getMessage(), e.remedy()));
    }
    return true;
  }
}
