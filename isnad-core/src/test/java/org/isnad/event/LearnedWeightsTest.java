package org.isnad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnedWeightsTest {
  @TempDir private Path folder;

  private void write(String actor) throws IOException {
    Files.writeString(folder.resolve(LearnedWeights.ACTOR_FILE), actor);
    Files.writeString(folder.resolve(LearnedWeights.RECIPIENT_FILE), "any\t1\n");
    Files.writeString(folder.resolve(LearnedWeights.EVENT_FILE), "any\t-2.5\n");
  }

  @Test
  void aFolderIsRead() throws IOException {
    write("# comment\nprior=before\t\t0.5\narg=على,head|ASSAULT\t-1.25\n");
    Weights actor = LearnedWeights.from(folder).actor();
    assertEquals(-0.75, actor.sum(List.of("prior=before\t", "arg=على,head|ASSAULT", "unseen")));
  }

  @Test
  void aLineWithoutANumberIsNamed() throws IOException {
    write("any\t1\nhere=true\tmuch\n");
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> LearnedWeights.from(folder));
    assertEquals(folder.resolve("actor.tsv") + ":2: is no number: much", e.getMessage());
  }

  @Test
  void aMissingFileIsNamed() {
    UncheckedIOException e =
        assertThrows(UncheckedIOException.class, () -> LearnedWeights.from(folder));
    assertTrue(e.getMessage().contains("actor.tsv"), e.getMessage());
  }

  @Test
  void aJudgementNamesWhatSpokeForIt() {
    EventJudge judge =
        new EventJudge(Weights.from(Map.of("any", -1.0, "tag=VBD", 2.0, "kind=VERB", 0.5)));
    Weighing judged = judge.judge(Set.of("any", "tag=VBD", "kind=VERB", "unseen"));
    assertEquals(1 / (1 + Math.exp(-1.5)), judged.probability(), 1e-9);
    assertEquals(List.of("tag=VBD", "kind=VERB"), judged.because());
  }
}
