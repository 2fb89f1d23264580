package org.isnad.app.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.text.CharsetGuess;
import org.isnad.text.Damage;
import org.isnad.text.DecodedText;

/** Reads plain text: one input is one article, in whatever charset it is. */
final class TextReader implements ArticleReader {
  /** The longest text in the widest charset. */
  private static final int MOST_BYTES = 4 * TextCheck.LONGEST;

  private final Input input;
  private final String id;
  private final Defaults defaults;

  /**
   * @param id of the article
   */
  TextReader(Input input, String id, Defaults defaults) {
    this.input = input;
    this.id = id;
    this.defaults = defaults;
  }

  @Override
  public void read(ArticleSink sink) {
    if (!sink.wantsMore()) {
      return;
    }
    byte[] bytes;
    try (InputStream stream = input.open()) {
      bytes = stream.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      sink.problem(ReadErrors.explain(input.name(), e));
      return;
    }
    deliver(bytes, sink);
  }

  private void deliver(byte[] bytes, ArticleSink sink) {
    TextCheck check = new TextCheck(input.name(), OptionalLong.empty());
    if (bytes.length > MOST_BYTES) {
      sink.problem(check.tooLong("the file", MOST_BYTES + " bytes"));
      return;
    }
    if (bytes.length == 0) {
      sink.problem(
          check.problem(ReadProblem.Kind.EMPTY, "the file is empty", "give a file with text"));
      return;
    }
    DecodedText decoded = CharsetGuess.decode(bytes, Optional.empty());
    if (decoded.looksBinary()) {
      sink.problem(
          check.problem(
              ReadProblem.Kind.BINARY, "this is no text", "give plain text or JSON lines"));
      return;
    }
    Optional<ReadProblem> objection = check.objection(decoded.text());
    objection.ifPresentOrElse(sink::problem, () -> deliver(decoded, check, sink));
  }

  private void deliver(DecodedText decoded, TextCheck check, ArticleSink sink) {
    for (Damage damage : decoded.damages()) {
      if (damage instanceof Damage.UndecodableBytes bad) {
        sink.problem(
            check.problem(
                ReadProblem.Kind.BAD_BYTES,
                "byte "
                    + bad.original().start()
                    + " is not "
                    + decoded.charset()
                    + ", nor is the file any other charset",
                "coded with U+FFFD in place of such bytes; fetch the text again if you can"));
      }
    }
    sink.article(defaults.article(id, decoded.text()));
  }
}
