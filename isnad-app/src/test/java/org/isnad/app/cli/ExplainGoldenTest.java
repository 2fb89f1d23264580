package org.isnad.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What {@code isnad explain} prints: each {@code X.jsonl} of the folder {@code explain} beside its
 * {@code X.txt}. To add a case, add both files; a file alone fails. Lines on clause, rule and
 * roles, which other tests hold, are left out, and confidence is masked: they change with every
 * line of the codebook and every training.
 */
class ExplainGoldenTest {
  private static final List<String> ELSEWHERE =
      List.of("  clause", "  rule", "  actor", "  recipient", "  weighed");

  @Test
  void explanationsAreAsWritten() throws IOException, URISyntaxException {
    Path folder = Path.of(ExplainGoldenTest.class.getResource("/explain").toURI());
    Set<String> inputs = names(folder, ".jsonl");
    assertFalse(inputs.isEmpty());
    assertEquals(inputs, names(folder, ".txt"));
    for (String name : inputs) {
      List<String> expected =
          Files.readAllLines(folder.resolve(name + ".txt"), StandardCharsets.UTF_8);
      assertEquals(String.join("\n", expected), explain(folder.resolve(name + ".jsonl")), name);
    }
  }

  private static Set<String> names(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(ending))
          .map(f -> f.substring(0, f.length() - ending.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String explain(Path input) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            new HashMap<>(Map.of()),
            SharedCoder::open);
    assertEquals(
        0,
        Main.run(console, "explain", input.toString()),
        () -> err.toString(StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(l -> ELSEWHERE.stream().noneMatch(l::startsWith))
        .map(l -> l.replaceFirst("^(\\S+  [A-Z]+  )[01]\\.\\d\\d", "$1confidence"))
        .collect(Collectors.joining("\n"));
  }
}
