package org.isnad.app.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which columns of a table hold what.
 *
 * @param names column names by field; a field without a name is looked for under its own
 * @param delimiter between columns of CSV; guessed if empty
 */
public record Columns(Map<ArticleField, String> names, Optional<Character> delimiter) {
  /** Columns named like the fields. */
  public static final Columns BY_FIELD = new Columns(Map.of(), Optional.empty());

  public Columns {
    names = Map.copyOf(names);
  }

  /** The column's name. */
  String of(ArticleField field) {
    return names.getOrDefault(field, field.key());
  }

  /** The field that a column holds; upper and lower case are the same. */
  Optional<ArticleField> findField(String column) {
    String wanted = column.strip();
    for (ArticleField field : ArticleField.values()) {
      if (isCalled(field, wanted)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  private boolean isCalled(ArticleField field, String column) {
    return names.containsKey(field)
        ? names.get(field).equalsIgnoreCase(column)
        : field.isCalled(column.toLowerCase(Locale.ROOT));
  }

  /** A table, if the first line names the column of the text and others. */
  Optional<Format> findTable(byte[] head) {
    String line =
        new String(head, StandardCharsets.UTF_8)
            .lines()
            .findFirst()
            .orElse("")
            .replace("\ufeff", "");
    char between = delimiter.orElseGet(() -> guessDelimiter(line));
    String padded = between + line.replace("\"", "").toLowerCase(Locale.ROOT) + between;
    String column = of(ArticleField.TEXT).toLowerCase(Locale.ROOT);
    boolean table = padded.contains(between + column + between) && line.indexOf(between) >= 0;
    return table ? Optional.of(between == '\t' ? Format.TSV : Format.CSV) : Optional.empty();
  }

  /** The most frequent in a header of comma, semicolon, tab and bar; else a comma. */
  static char guessDelimiter(String header) {
    char best = ',';
    long most = 0;
    for (char c : new char[] {',', ';', '\t', '|'}) {
      long count = header.chars().filter(x -> x == c).count();
      if (count > most) {
        most = count;
        best = c;
      }
    }
    return best;
  }
}
