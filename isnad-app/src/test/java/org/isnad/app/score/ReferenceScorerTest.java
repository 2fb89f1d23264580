package org.isnad.app.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The report against {@code score/expected.txt}, which the reference scorer in Python printed for
 * the same two files with {@code --by-type --misses 3}. The files hold rounding ties, an event
 * without trigger, a clitic before a trigger, an unknown country, a chain cut short.
 */
class ReferenceScorerTest {
  private static Path file(String name) throws URISyntaxException {
    return Path.of(ReferenceScorerTest.class.getResource("/score/" + name).toURI());
  }

  @Test
  void printsWhatTheReferencePrints() throws IOException, URISyntaxException {
    Map<String, List<JsonNode>> coded = new HashMap<>();
    for (String line : Files.readAllLines(file("coded.jsonl"), StandardCharsets.UTF_8)) {
      JsonNode event = new ObjectMapper().readTree(line);
      coded.computeIfAbsent(event.get("document").asText(), d -> new ArrayList<>()).add(event);
    }
    ScoreReport report = Scorer.score(GoldFile.read(file("gold.jsonl")), coded);
    List<String> lines = new ArrayList<>(report.lines());
    lines.addAll(report.typeLines());
    lines.addAll(report.missLines(3));
    assertEquals(
        Files.readString(file("expected.txt"), StandardCharsets.UTF_8),
        String.join("\n", lines) + "\n");
  }

  @ParameterizedTest
  @CsvSource({"0.3125,3,0.312", "0.1875,3,0.188", "0.125,2,0.12", "0.6666,3,0.667", "1,3,1.000"})
  void roundsHalfToEven(double value, int digits, String expected) {
    assertEquals(expected, Rounded.of(value, digits));
  }
}
