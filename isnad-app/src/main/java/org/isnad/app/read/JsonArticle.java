package org.isnad.app.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.record.Article;

/**
 * One line of JSONL as an article: {@code {"id","text","date","source","url","title"}}, where only
 * {@code text} is required. Other fields are passed over, whatever they hold.
 *
 * @param fields the known fields that the line gives
 */
record JsonArticle(Map<String, String> fields) {
  private static final Set<String> KNOWN = Set.of("id", "text", "date", "source", "url", "title");

  private static final String ONE_A_LINE = "one JSON object a line";

  /** A full date at the beginning is enough: {@code 2013-09-26T10:00:00Z} is dated too. */
  private static final int ISO_DATE = 10;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  /** A line that is no article; the message says why. */
  static final class NotAnArticle extends Exception {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    NotAnArticle(String cause, String remedy) {
      super(cause);
      this.remedy = remedy;
    }

    String remedy() {
      return remedy;
    }
  }

  static JsonArticle parse(String line) throws NotAnArticle {
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new NotAnArticle("this is no JSON object", ONE_A_LINE);
      }
      Map<String, String> fields = readFields(parser);
      if (parser.nextToken() != null) {
        throw new NotAnArticle("there is more behind the JSON object", ONE_A_LINE);
      }
      if (!fields.containsKey("text")) {
        throw new NotAnArticle("no text in this object", "give it a key \"text\"");
      }
      return new JsonArticle(fields);
    } catch (JsonProcessingException e) {
      throw new NotAnArticle(
          "broken JSON: " + e.getOriginalMessage() + " at column " + column(e), ONE_A_LINE);
    } catch (IOException e) {
      throw new NotAnArticle("cannot be read: " + e.getMessage(), ONE_A_LINE);
    }
  }

  private static int column(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
  }

  private static Map<String, String> readFields(JsonParser parser)
      throws IOException, NotAnArticle {
    Map<String, String> fields = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (!KNOWN.contains(name)) {
        parser.skipChildren();
      } else if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
        fields.put(name, parser.getText());
      } else if (value != JsonToken.VALUE_NULL) {
        throw new NotAnArticle("the " + name + " is no string", "write \"" + name + "\": \"…\"");
      }
    }
    return fields;
  }

  String text() {
    return fields.getOrDefault("text", "");
  }

  /** The date as given, if it is given and none. */
  Optional<String> wrongDate() {
    return given("date").filter(d -> parseDate(d).isEmpty());
  }

  /**
   * A wrong date stays out and is not replaced: it may not be taken for a missing one.
   *
   * @param fallbackId the id if the line gives none
   */
  Article toArticle(String fallbackId, Defaults defaults) {
    return new Article(
        given("id").orElse(fallbackId),
        text(),
        given("date").isEmpty() ? defaults.date() : given("date").flatMap(JsonArticle::parseDate),
        given("source").or(defaults::source),
        given("url"),
        given("title"));
  }

  private Optional<String> given(String name) {
    return Optional.ofNullable(fields.get(name)).filter(v -> !v.isBlank());
  }

  private static Optional<LocalDate> parseDate(String value) {
    boolean timed = value.length() > ISO_DATE && "T ".indexOf(value.charAt(ISO_DATE)) >= 0;
    try {
      return Optional.of(LocalDate.parse(timed ? value.substring(0, ISO_DATE) : value));
    } catch (DateTimeParseException notADate) {
      // The question was whether it is one.
      return Optional.empty();
    }
  }
}
