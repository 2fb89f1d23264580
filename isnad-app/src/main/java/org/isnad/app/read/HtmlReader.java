package org.isnad.app.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.CharsetGuess;
import org.isnad.text.DecodedText;

/** Reads a web page: its main text is the article. */
final class HtmlReader implements SourceReader {
  /** Pages of news have a hundredth of it. */
  static final int MOST_BYTES = 8 << 20;

  private static final int DECLARATION = 4096;
  private static final Pattern CHARSET =
      Pattern.compile(
          "charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  private final Intake intake;

  HtmlReader(Intake intake) {
    this.intake = intake;
  }

  @Override
  public void read(Source source, ArticleSink sink) throws IOException {
    byte[] bytes = source.stream().readNBytes(MOST_BYTES + 1);
    TextCheck check = new TextCheck(source.name(), OptionalLong.empty());
    read(bytes, source.told(), source.id(), check, sink);
  }

  /**
   * Reads the bytes of a page.
   *
   * @param id of the article
   */
  void read(byte[] bytes, Source.Told told, String id, TextCheck check, ArticleSink sink) {
    if (bytes.length > MOST_BYTES) {
      sink.problem(check.tooLong("the page", MOST_BYTES + " bytes"));
      return;
    }
    if (bytes.length == 0) {
      sink.problem(
          check.problem(ReadProblem.Kind.EMPTY, "the file is empty", "give a file with text"));
      return;
    }
    DecodedText decoded = CharsetGuess.decode(bytes, told.charset().or(() -> declared(bytes)));
    if (decoded.looksBinary()) {
      sink.problem(
          check.problem(ReadProblem.Kind.BINARY, "this is no text", "give HTML or plain text"));
      return;
    }
    Map<ArticleField, String> fields = HtmlPage.read(decoded.text(), told.url());
    if (fields.getOrDefault(ArticleField.TEXT, "").isBlank()) {
      sink.problem(
          check.problem(
              ReadProblem.Kind.EMPTY,
              "no text of an article is found in this page",
              "give a page with the article itself, not one that loads it by script"));
      return;
    }
    BadByteReport.of(decoded, check).ifPresent(sink::problem);
    intake.deliver(new ArticleFields(fields), id, check, sink);
  }

  /** What the page says itself, in a meta element or the XML declaration. */
  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(start.replace("encoding=", "charset="));
    return matcher.find() ? findCharset(matcher.group(1)) : Optional.empty();
  }

  /** The charset of that name, if Java knows it. */
  static Optional<Charset> findCharset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException unknown) {
      // A wrong name says nothing.
      return Optional.empty();
    }
  }
}
