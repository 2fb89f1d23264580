package org.isnad.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.lexicon.SpellingKey;
import org.isnad.syntax.Sentence;

/**
 * Phrases that open a sentence on another matter (من ناحية أخرى), behind which the time told before
 * no longer holds. Read from {@code lexicon/date-shifts.tsv}. Thread-safe.
 */
final class TopicShifts {
  private static final String RESOURCE = "/lexicon/date-shifts.tsv";
  private static final List<String> OPENERS = read();

  private TopicShifts() {}

  /** Whether a sentence opens with one, a leading و passed over. */
  static boolean opens(Sentence sentence) {
    StringBuilder opening = new StringBuilder();
    for (int i = 0; i < sentence.size() && i < 6; i++) {
      String key = sentence.token(i).key();
      if (i > 0 || !key.equals("و")) {
        opening.append(key).append(' ');
      }
    }
    return OPENERS.stream().anyMatch(o -> opening.indexOf(o + " ") == 0);
  }

  private static List<String> read() {
    try (InputStream in = TopicShifts.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(SpellingKey::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }
}
