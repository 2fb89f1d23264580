package org.isnad.when;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.SpellingKey;

/** The words of {@code lexicon/date-words.tsv} and {@code lexicon/months.tsv}. Thread-safe. */
final class DateLexicon {
  private final Map<String, List<DateWord>> words = new HashMap<>();
  private final Set<String> parts = new HashSet<>();
  private int longest;

  private DateLexicon() {}

  private static final class Holder {
    static final DateLexicon BUILT_IN = load();
  }

  static DateLexicon builtIn() {
    return Holder.BUILT_IN;
  }

  /** Everything that the phrase may be; empty when it is no time word. */
  List<DateWord> find(String phraseKey) {
    return words.getOrDefault(phraseKey, List.of());
  }

  /** Whether the key is a time word or a part of a longer one. */
  boolean knows(String key) {
    return parts.contains(key);
  }

  /** Number of words in the longest phrase. */
  int longest() {
    return longest;
  }

  private static DateLexicon load() {
    DateLexicon lexicon = new DateLexicon();
    for (String[] row : rows("/lexicon/date-words.tsv", 3)) {
      lexicon.addForms(row[2], WordKind.valueOf(row[0]), value(row[1]), false);
    }
    for (String[] row : rows("/lexicon/months.tsv", 4)) {
      WordKind kind = row[0].equals("islamic") ? WordKind.ISLAMIC_MONTH : WordKind.GREGORIAN_MONTH;
      lexicon.addForms(row[3], kind, Integer.parseInt(row[1]), row[2].equals("yes"));
    }
    lexicon.words.replaceAll((key, found) -> List.copyOf(found));
    return lexicon;
  }

  private static int value(String cell) {
    if (cell.isEmpty()) {
      return 0;
    }
    return Character.isLetter(cell.charAt(0))
        ? TimeUnit.valueOf(cell.toUpperCase(Locale.ROOT)).ordinal()
        : Integer.parseInt(cell);
  }

  private void addForms(String forms, WordKind kind, int value, boolean needsCue) {
    for (String form : forms.split("\\|")) {
      String key = SpellingKey.of(form);
      int length = key.split(" ").length;
      DateWord word = new DateWord(kind, value, length, needsCue);
      List<DateWord> found = words.computeIfAbsent(key, k -> new ArrayList<>());
      if (!found.contains(word)) {
        found.add(word);
      }
      parts.addAll(List.of(key.split(" ")));
      longest = Math.max(longest, length);
    }
  }

  /** Rows of a table on the class path, less comments and the header. */
  private static List<String[]> rows(String resource, int columns) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = DateLexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String line;
      boolean header = true;
      for (int number = 1; (line = reader.readLine()) != null; number++) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
          throw new IllegalStateException(
              resource + ", line " + number + ": " + cells.length + " cells, not " + columns);
        }
        if (!header) {
          rows.add(cells);
        }
        header = false;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
    return rows;
  }
}
