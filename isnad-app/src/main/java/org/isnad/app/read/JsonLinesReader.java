package org.isnad.app.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.text.CharsetGuess;
import org.isnad.text.DecodedText;

/**
 * Reads JSONL: one article a line, see {@link JsonArticle}. Blank lines are passed over; a broken
 * line is a problem and the next is read. Holds one line at a time.
 */
final class JsonLinesReader implements ArticleReader {
  /** The longest text with every letter escaped, and other fields beside it. */
  private static final int LONGEST_LINE = 8 * TextCheck.LONGEST;

  private static final int BYTE_ORDER_MARK_16 = 0xFEFF;

  private final Input input;
  private final Defaults defaults;

  JsonLinesReader(Input input, Defaults defaults) {
    this.input = input;
    this.defaults = defaults;
  }

  @Override
  public void read(ArticleSink sink) {
    long number = 0;
    long articles = 0;
    try (InputStream stream = input.open()) {
      ByteLines lines = new ByteLines(stream, LONGEST_LINE);
      Optional<ByteLines.Line> line = sink.wantsMore() ? lines.next() : Optional.empty();
      while (line.isPresent()) {
        number++;
        if (number == 1 && isUtf16(line.get().bytes())) {
          sink.problem(utf16());
          return;
        }
        articles += deliver(line.get(), number, sink) ? 1 : 0;
        line = sink.wantsMore() ? lines.next() : Optional.empty();
      }
      if (articles == 0 && sink.wantsMore()) {
        sink.problem(
            ReadProblem.of(
                ReadProblem.Kind.EMPTY,
                input.name(),
                "the file is empty",
                "give one JSON object a line"));
      }
    } catch (IOException e) {
      sink.problem(ReadErrors.explain(input.name(), e));
    }
  }

  private static boolean isUtf16(byte[] line) {
    int mark = line.length < 2 ? 0 : (line[0] & 0xFF) << 8 | line[1] & 0xFF;
    return mark == BYTE_ORDER_MARK_16 || mark == Character.reverseBytes((char) BYTE_ORDER_MARK_16);
  }

  private ReadProblem utf16() {
    return ReadProblem.of(
        ReadProblem.Kind.BROKEN_LINE,
        input.name(),
        "this is UTF-16; JSON lines are UTF-8",
        "convert it: iconv -f UTF-16 -t UTF-8");
  }

  /** False for a blank line. */
  private boolean deliver(ByteLines.Line line, long number, ArticleSink sink) {
    TextCheck check = new TextCheck(input.name(), OptionalLong.of(number));
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
      deliver(JsonArticle.parse(decoded.text()), check, sink);
    } catch (JsonArticle.NotAnArticle e) {
      sink.problem(check.problem(ReadProblem.Kind.BROKEN_LINE, e.getMessage(), e.remedy()));
    }
    return true;
  }

  private void deliver(JsonArticle json, TextCheck check, ArticleSink sink) {
    Optional<ReadProblem> objection = check.objection(json.text());
    if (objection.isPresent()) {
      sink.problem(objection.get());
      return;
    }
    json.wrongDate()
        .ifPresent(
            date ->
                sink.problem(
                    check.problem(
                        ReadProblem.Kind.WRONG_DATE,
                        "the date \"" + date + "\" is no day",
                        "write it as 2013-09-26; the article is coded without a date")));
    sink.article(json.toArticle(input.name() + ":" + check.line().orElseThrow(), defaults));
  }
}
