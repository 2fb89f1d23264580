package org.isnad.app.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.record.Article;

/** News coded by hand: one JSON document a line, with its events. */
public final class GoldFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldFile() {}

  /**
   * Reads the documents of a file.
   *
   * @throws GoldException if a line is no document; names file and line
   */
  public static List<JsonNode> read(Path file) {
    List<JsonNode> documents = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          documents.add(document(file, number, line));
        }
      }
    } catch (IOException e) {
      throw new GoldException(file + ": cannot be read: " + e.getMessage());
    }
    return documents;
  }

  private static JsonNode document(Path file, int number, String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (!node.hasNonNull("id")) {
        throw new GoldException(file + ":" + number + ": needs the key id");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new GoldException(file + ":" + number + ": broken JSON: " + e.getOriginalMessage());
    }
  }

  /** The article of a gold document, to be coded. */
  public static Article article(JsonNode document) {
    return new Article(
        document.get("id").asText(),
        document.path("text").asText(),
        date(document.path("date").asText("")),
        Optional.of(document.path("source").asText("")).filter(s -> !s.isBlank()),
        Optional.empty(),
        Optional.empty());
  }

  /** Gold dates may be months or years: those resolve nothing. */
  private static Optional<LocalDate> date(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** A gold file that cannot be used. */
  public static final class GoldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GoldException(String message) {
      super(message);
    }
  }
}
