package org.isnad.app.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.event.Codebook;
import org.isnad.event.LearnedWeights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
  private static final List<String> FILES =
      List.of(LearnedWeights.ACTOR_FILE, LearnedWeights.RECIPIENT_FILE, LearnedWeights.EVENT_FILE);

  /** What rounding and another processor's arithmetic may change. */
  private static final double SLIP = 0.01;

  @TempDir private Path folder;

  @Test
  void theWeightsInUseComeFromTheExamplesInTheRepository() throws IOException {
    Path training = Path.of("..", "training");
    for (String name : FILES) {
      String examples = name.replace(".tsv", ".examples.gz");
      Files.copy(training.resolve(examples), folder.resolve(examples));
    }
    new Training(folder).fromExamples();
    for (String name : FILES) {
      Map<String, Double> learned = weights(folder.resolve(name));
      Map<String, Double> used =
          weights(Path.of("..", "isnad-core", "src", "main", "resources", "learned", name));
      List<String> differ = new ArrayList<>();
      Map<String, Double> all = new TreeMap<>(learned);
      used.forEach(all::putIfAbsent);
      for (String sign : all.keySet()) {
        double slip = learned.getOrDefault(sign, 0.0) - used.getOrDefault(sign, 0.0);
        if (Math.abs(slip) > SLIP) {
          differ.add(sign);
        }
      }
      assertTrue(used.size() > 1000, name + " has " + used.size());
      assertEquals(List.of(), differ, name + " is not what isnad train --out training writes");
    }
  }

  @Test
  void everyCodebookExampleTeaches() {
    int examples = Codebook.builtIn().entries().stream().mapToInt(e -> e.examples().size()).sum();
    assertEquals(examples, CodebookGold.documents(Codebook.builtIn()).size());
  }

  private static Map<String, Double> weights(Path file) throws IOException {
    Map<String, Double> weights = new TreeMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.startsWith("#")) {
        int tab = line.lastIndexOf('\t');
        weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
      }
    }
    return weights;
  }
}
