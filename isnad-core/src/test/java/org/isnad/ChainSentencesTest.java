package org.isnad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.record.Article;
import org.isnad.record.EventRecord;
import org.junit.jupiter.api.Test;

/**
 * Runs the sentences of {@code chain/chain-sentences.tsv} through the whole coder. Those whose
 * chain it cannot yet read are listed in {@code chain/chain-known-failures.txt}; the list may only
 * shrink.
 */
class ChainSentencesTest {
  private static final int FEWEST = 120;

  @Test
  void chainsHoldBarTheKnownFailures() {
    List<String[]> rows = SentenceTable.rows("chain/chain-sentences.tsv", 5);
    assertTrue(rows.size() >= FEWEST, () -> rows.size() + " sentences");
    Set<String> failing = new TreeSet<>();
    List<String> found = new ArrayList<>();
    for (String[] row : rows) {
      String links = links(row);
      if (!links.equals(row[4])) {
        failing.add(row[0]);
        found.add(row[0] + ": " + links + " instead of " + row[4]);
      }
    }
    assertEquals(
        SentenceTable.names("chain/chain-known-failures.txt"),
        failing,
        () -> String.join("\n", found));
  }

  private static String links(String[] row) {
    Optional<String> outlet = Optional.of(row[1]).filter(o -> !o.isEmpty());
    Article article =
        new Article(row[0], row[2], Optional.empty(), outlet, Optional.empty(), Optional.empty());
    List<EventRecord> events =
        SharedCoder.INSTANCE.code(article).events().stream()
            .filter(e -> e.event().equals(row[3]))
            .toList();
    if (events.isEmpty()) {
      return "no " + row[3];
    }
    String links =
        events.get(events.size() - 1).saidBy().stream()
            .map(s -> s.code().orElse("-") + "/" + s.sector().orElse("-") + " " + s.force())
            .collect(Collectors.joining(" ← "));
    return links.isEmpty() ? "-" : links;
  }
}
