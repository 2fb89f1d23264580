package org.isnad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.record.Article;
import org.isnad.record.EventRecord;
import org.junit.jupiter.api.Test;

/**
 * Runs the sentences of {@code event/status-sentences.tsv} through the whole coder. Those whose
 * status it cannot yet read are listed in {@code event/status-known-failures.txt}; the list may
 * only shrink.
 */
class StatusSentencesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 1);

  @Test
  void statusesHoldBarTheKnownFailures() {
    Set<String> failing = new TreeSet<>();
    List<String> found = new ArrayList<>();
    for (String[] row : SentenceTable.rows("event/status-sentences.tsv", 4)) {
      String status = status(row);
      if (!status.equals(row[3])) {
        failing.add(row[0]);
        found.add(row[0] + ": " + status + " instead of " + row[3]);
      }
    }
    assertEquals(
        SentenceTable.names("event/status-known-failures.txt"),
        failing,
        () -> String.join("\n", found));
  }

  private static String status(String[] row) {
    Article article = Article.of(row[0], row[1]).withDate(PUBLISHED);
    return SharedCoder.INSTANCE.code(article).events().stream()
        .filter(e -> e.event().equals(row[2]))
        .reduce((a, b) -> b)
        .map(EventRecord::status)
        .orElse("none");
  }
}
