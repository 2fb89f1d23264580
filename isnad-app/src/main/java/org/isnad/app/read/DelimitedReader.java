package org.isnad.app.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.text.CharsetGuess;
import org.isnad.text.DecodedText;

/**
 * Reads CSV and TSV, one record an article. The first record names the columns. The charset is
 * found from the first {@value Format#HEAD} bytes.
 */
final class DelimitedReader implements SourceReader {
  private static final int LONGEST_RECORD = 2 * TextCheck.LONGEST;
  private static final String REMEDY = "give a table with a header";

  private final Intake intake;
  private final Columns columns;

  DelimitedReader(Intake intake) {
    this.intake = intake;
    this.columns = intake.options().columns();
  }

  @Override
  public void read(Source source, ArticleSink sink) throws IOException {
    TextCheck file = new TextCheck(source.name(), OptionalLong.empty());
    HeadedStream stream = new HeadedStream(source.stream(), Format.HEAD);
    byte[] head = stream.head();
    DecodedText start = CharsetGuess.decode(toLastBreak(head), source.told().charset());
    if (head.length == 0 || start.text().isBlank()) {
      sink.problem(file.problem(ReadProblem.Kind.EMPTY, "the file is empty", REMEDY));
      return;
    }
    if (start.looksBinary()) {
      sink.problem(file.problem(ReadProblem.Kind.BINARY, "this is no text", REMEDY));
      return;
    }
    DelimitedRecords records = open(stream, start, source.fileName());
    Optional<DelimitedRecords.Row> header = records.next();
    List<Optional<ArticleField>> fields = header.map(this::fields).orElse(List.of());
    if (!fields.contains(Optional.of(ArticleField.TEXT))) {
      sink.problem(noColumn(file, header));
      return;
    }
    readAll(records, fields, source, sink);
  }

  /** So that no character is cut in two, which would speak against its charset. */
  private static byte[] toLastBreak(byte[] head) {
    int end = head.length;
    if (end == Format.HEAD) {
      while (end > 0 && head[end - 1] != '\n') {
        end--;
      }
    }
    return end == 0 ? head : Arrays.copyOf(head, end);
  }

  private DelimitedRecords open(InputStream stream, DecodedText start, String fileName)
      throws IOException {
    Charset charset = start.charset();
    BufferedReader reader = new BufferedReader(new InputStreamReader(stream, charset));
    reader.mark(1);
    if (reader.read() != '\ufeff') {
      reader.reset();
    }
    boolean tabs = Format.find(fileName).filter(f -> f == Format.TSV).isPresent();
    char guessed =
        tabs ? '\t' : Columns.guessDelimiter(start.text().lines().findFirst().orElse(""));
    return new DelimitedRecords(reader, columns.delimiter().orElse(guessed), LONGEST_RECORD);
  }

  private List<Optional<ArticleField>> fields(DelimitedRecords.Row header) {
    return header.fields().stream().map(columns::findField).toList();
  }

  private ReadProblem noColumn(TextCheck file, Optional<DelimitedRecords.Row> header) {
    String names = header.map(h -> String.join(", ", h.fields())).orElse("");
    return file.problem(
        ReadProblem.Kind.NO_COLUMN,
        "there is no column \""
            + columns.of(ArticleField.TEXT)
            + "\"; the first line has: "
            + ReadErrors.oneLine(names),
        "name the column of the text with --text-column");
  }

  private void readAll(
      DelimitedRecords records,
      List<Optional<ArticleField>> fields,
      Source source,
      ArticleSink sink)
      throws IOException {
    long rows = 0;
    Optional<DelimitedRecords.Row> row = sink.wantsMore() ? records.next() : Optional.empty();
    while (row.isPresent()) {
      if (!row.get().isBlank()) {
        rows++;
        deliver(row.get(), fields, source.name(), sink);
      }
      row = sink.wantsMore() ? records.next() : Optional.empty();
    }
    if (rows == 0 && sink.wantsMore()) {
      TextCheck file = new TextCheck(source.name(), OptionalLong.empty());
      sink.problem(
          file.problem(
              ReadProblem.Kind.EMPTY,
              "the table is empty: it has a header and no record",
              "fetch it again"));
    }
  }

  private void deliver(
      DelimitedRecords.Row row,
      List<Optional<ArticleField>> fields,
      String name,
      ArticleSink sink) {
    TextCheck check = new TextCheck(name, OptionalLong.of(row.line()));
    if (row.open()) {
      sink.problem(
          check.problem(
              ReadProblem.Kind.BROKEN_LINE,
              "a quote that is opened here is never closed",
              "close it, or double quotes inside of fields; what stood before was read"));
      return;
    }
    if (!row.whole()) {
      sink.problem(check.tooLong("the record", LONGEST_RECORD + " characters"));
      return;
    }
    if (row.fields().size() < fields.size()) {
      sink.problem(
          check.problem(
              ReadProblem.Kind.BROKEN_LINE,
              "the record has " + row.fields().size() + " fields, the header " + fields.size(),
              "quote fields that hold line breaks"));
      return;
    }
    Map<ArticleField, String> values = new EnumMap<>(ArticleField.class);
    for (int i = 0; i < fields.size(); i++) {
      String value = row.fields().get(i);
      fields.get(i).ifPresent(field -> values.putIfAbsent(field, value));
    }
    intake.deliver(new ArticleFields(values), name + ":" + row.line(), check, sink);
  }
}
