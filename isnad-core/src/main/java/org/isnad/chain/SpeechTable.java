package org.isnad.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isnad.lexicon.Noun;
import org.isnad.lexicon.SurfaceForms;
import org.isnad.lexicon.Verb;

/** Reads {@code chain/speech-verbs.tsv}: kind, word, force, what it takes, example. */
final class SpeechTable {
  private static final String RESOURCE = "/chain/speech-verbs.tsv";
  private static final int COLUMNS = 5;

  private SpeechTable() {}

  /** All rows, comments left out. */
  static List<String[]> rows() {
    InputStream stream = SpeechTable.class.getResourceAsStream(RESOURCE);
    if (stream == null) {
      throw new IllegalStateException("missing resource " + RESOURCE);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> l.split("\t", -1))
          .peek(SpeechTable::check)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(String[] row) {
    if (row.length != COLUMNS) {
      throw new IllegalStateException(
          RESOURCE + ": expected " + COLUMNS + " columns: " + Arrays.toString(row));
    }
  }

  /** The force of a row; what has none reports. */
  static Force force(String[] row) {
    return row[2].equals("-") ? Force.REPORTS : Force.valueOf(upper(row[2].strip()));
  }

  static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  static String verb(SurfaceForms.Builder forms, String word) {
    forms.verb(word);
    return Verb.of(word).lemma();
  }

  static String noun(SurfaceForms.Builder forms, String word) {
    forms.noun(word);
    return Noun.parse(word).lemma();
  }
}
