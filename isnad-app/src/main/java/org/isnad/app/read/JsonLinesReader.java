package org.isnad.app.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.isnad.record.Article;
import org.isnad.text.CharsetGuess;

/**
 * Reads JSON lines: {@code {"id","text","date","source","url","title"}}, of which only text is
 * required. Other keys are left alone. A line that cannot be read is named and the next one read.
 */
final class JsonLinesReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Defaults defaults;

  JsonLinesReader(Defaults defaults) {
    this.defaults = defaults;
  }

  void read(String file, InputStream bytes, ArticleSink sink) throws IOException {
    LineSplitter lines = new LineSplitter(bytes);
    int number = 0;
    boolean blank = true;
    for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
      number++;
      if (line.get().length > LineSplitter.LONGEST) {
        sink.problem(
            ReadProblem.of(
                file,
                number,
                "the line is longer than " + LineSplitter.LONGEST + " bytes",
                "put one article on a line"));
        blank = false;
        continue;
      }
      String text = CharsetGuess.decode(line.get(), Optional.empty()).text().strip();
      if (!text.isEmpty()) {
        blank = false;
        line(file, number, text, sink);
      }
    }
    if (blank) {
      sink.problem(ReadProblem.of(file, "the file is empty", "give one JSON object a line"));
    }
  }

  private void line(String file, int number, String line, ArticleSink sink) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      sink.problem(
          ReadProblem.of(
              file, number, "broken JSON: " + e.getOriginalMessage(), "one JSON object a line"));
      return;
    }
    Optional<String> text = text(node, "text");
    if (!node.isObject() || text.isEmpty()) {
      sink.problem(
          ReadProblem.of(file, number, "no text in this object", "give it a key \"text\""));
      return;
    }
    sink.article(
        new Article(
            text(node, "id").orElse(file + ":" + number),
            text.get(),
            date(file, number, node, sink),
            text(node, "source").or(defaults::source),
            text(node, "url"),
            text(node, "title")));
  }

  private Optional<LocalDate> date(String file, int number, JsonNode node, ArticleSink sink) {
    Optional<String> written = text(node, "date");
    if (written.isEmpty()) {
      return defaults.date();
    }
    try {
      String day = written.get();
      return Optional.of(LocalDate.parse(day.length() > 10 ? day.substring(0, 10) : day));
    } catch (DateTimeParseException e) {
      sink.problem(
          ReadProblem.of(
              file,
              number,
              "the date \"" + written.get() + "\" is no day",
              "write it as 2022-05-14; the article is coded without a date"));
      return Optional.empty();
    }
  }

  private static Optional<String> text(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value == null || !value.isValueNode() || value.isNull() || value.asText().isBlank()
        ? Optional.empty()
        : Optional.of(value.asText());
  }
}
