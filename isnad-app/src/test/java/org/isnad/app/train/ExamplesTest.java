package org.isnad.app.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {
  @TempDir private Path folder;

  private static List<List<String>> told(Examples examples, int choice) {
    return examples.choices().get(choice).options().stream()
        .map(o -> Arrays.stream(o).mapToObj(examples::sign).sorted().toList())
        .toList();
  }

  @Test
  void aFileGivesBackWhatWasWritten() throws IOException {
    Examples examples = new Examples();
    examples.add(new int[] {1}, List.of(List.of("prep=على|ASSAULT", "any"), List.of()));
    examples.add(new int[] {0, 1}, List.of(List.of("any"), List.of("order=behind0", "any")));
    Path file = folder.resolve("a.examples.gz");
    examples.write(file);
    Examples read = Examples.read(file);
    assertEquals(List.of(List.of("any", "prep=على|ASSAULT"), List.of()), told(read, 0));
    assertEquals(List.of(List.of("any"), List.of("any", "order=behind0")), told(read, 1));
    assertArrayEquals(new int[] {0, 1}, read.choices().get(1).right());
  }

  @Test
  void rareSignsGo() {
    Examples examples = new Examples();
    examples.add(new int[] {0}, List.of(List.of("often", "rare"), List.of("often")));
    Examples kept = examples.without(2);
    assertEquals(List.of(List.of("often"), List.of("often")), told(kept, 0));
    assertEquals(1, kept.signCount());
  }

  @Test
  void aWrongLineIsNamed() throws IOException {
    Path file = folder.resolve("wrong.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("sign\tany\nnonsense\n".getBytes(StandardCharsets.UTF_8));
    }
    IOException e = assertThrows(IOException.class, () -> Examples.read(file));
    assertEquals(file + ":2: neither a sign nor a choice", e.getMessage());
  }
}
