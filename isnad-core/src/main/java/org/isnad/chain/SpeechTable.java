package org.isnad.chain;

import java.util.List;
import java.util.Locale;
import org.isnad.lexicon.Noun;
import org.isnad.lexicon.SurfaceForms;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Verb;

/** Reads {@code chain/speech-verbs.tsv}: kind, word, force, what it takes, example. */
final class SpeechTable {
  private static final String RESOURCE = "/chain/speech-verbs.tsv";
  private static final int COLUMNS = 5;

  private SpeechTable() {}

  /** All rows, comments left out. */
  static List<String[]> rows() {
    return Table.rows(RESOURCE, COLUMNS);
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
