package org.isnad.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.isnad.app.store.ContentHash;
import org.isnad.record.Article;

/** Articles as readers paste them. */
final class Pasted {
  private static final int LONGEST = 200_000;
  private static final int LONGEST_NAME = 300;

  private Pasted() {}

  /**
   * The article of a body: {@code text}, and if they are known {@code date}, {@code source}, {@code
   * title}. Its id is made from all of them: the same article has the same one.
   *
   * @throws Problem if it cannot be read, or is too long
   */
  static Article article(JsonNode body) {
    String text = body.path("text").asText("");
    if (text.isBlank()) {
      throw Problem.badRequest("text: is missing");
    }
    if (text.length() > LONGEST) {
      throw new Problem(413, "text: give at most " + LONGEST + " letters");
    }
    try {
      Article nameless =
          new Article(
              "pasted",
              text,
              value(body, "date").map(LocalDate::parse),
              value(body, "source"),
              Optional.empty(),
              value(body, "title"));
      return ContentHash.named("pasted", nameless);
    } catch (DateTimeParseException e) {
      throw Problem.badRequest("date: give a day as 2013-09-26");
    }
  }

  private static Optional<String> value(JsonNode body, String key) {
    String value = body.path(key).asText("").strip();
    if (value.length() > LONGEST_NAME) {
      throw Problem.badRequest(key + ": give at most " + LONGEST_NAME + " letters");
    }
    return body.path(key).isNull() || value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
