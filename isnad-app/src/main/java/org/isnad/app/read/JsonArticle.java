package org.isnad.app.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One line of JSONL as an article: {@code {"id","text","date","source","url","title","author"}},
 * where only {@code text} is required; authors may be a list, and objects with a name. Other fields
 * are passed over, whatever they hold.
 */
final class JsonArticle {
  private static final String ONE_A_LINE = "one JSON object a line";

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private JsonArticle() {}

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

  static ArticleFields parse(String line) throws NotAnArticle {
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new NotAnArticle("this is no JSON object", ONE_A_LINE);
      }
      Map<ArticleField, String> fields = readFields(parser);
      if (parser.nextToken() != null) {
        throw new NotAnArticle("there is more behind the JSON object", ONE_A_LINE);
      }
      if (!fields.containsKey(ArticleField.TEXT)) {
        throw new NotAnArticle("no text in this object", "give it a key \"text\"");
      }
      return new ArticleFields(fields);
    } catch (JsonProcessingException e) {
      throw new NotAnArticle(
          "broken JSON: " + e.getOriginalMessage() + " at column " + column(e), ONE_A_LINE);
    } catch (IOException e) {
      throw new NotAnArticle("cannot be read: " + e.getMessage(), ONE_A_LINE);
    }
  }

  /** One name a line; whatever else authors are given as says nothing, and spoils no article. */
  private static String names(JsonParser parser) throws IOException {
    StringBuilder names = new StringBuilder();
    int open = 0;
    int objects = 0;
    do {
      JsonToken token = parser.currentToken();
      open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      objects += token == JsonToken.START_OBJECT ? 1 : token == JsonToken.END_OBJECT ? -1 : 0;
      boolean named = objects == 0 || objects == 1 && "name".equals(parser.currentName());
      if (token == JsonToken.VALUE_STRING && named && names.length() < AuthorNames.LONGEST) {
        names.append(parser.getText()).append('\n');
      }
    } while (open > 0 && parser.nextToken() != null);
    return names.toString();
  }

  private static int column(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
  }

  private static Map<ArticleField, String> readFields(JsonParser parser)
      throws IOException, NotAnArticle {
    Map<ArticleField, String> fields = new EnumMap<>(ArticleField.class);
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      Optional<ArticleField> field = ArticleField.find(name);
      if (field.isEmpty()) {
        parser.skipChildren();
      } else if (field.get() == ArticleField.AUTHOR) {
        fields.merge(
            ArticleField.AUTHOR, names(parser), (one, other) -> one.isBlank() ? other : one);
      } else if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
        fields.put(field.get(), parser.getText());
      } else if (value != JsonToken.VALUE_NULL) {
        throw new NotAnArticle("the " + name + " is no string", "write \"" + name + "\": \"…\"");
      }
    }
    return fields;
  }
}
