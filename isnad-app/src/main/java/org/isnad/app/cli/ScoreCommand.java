package org.isnad.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.Isnad;
import org.isnad.app.export.JsonRecords;
import org.isnad.app.score.GoldFile;
import org.isnad.app.score.Rounded;
import org.isnad.app.score.ScoreReport;
import org.isnad.app.score.Scorer;
import org.isnad.record.EventRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the coder against a gold file. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = "Scores the coder against news coded by hand.",
    footer = {
      "",
      "Examples:",
      "  isnad score gold.jsonl --by-type --misses 40",
      "  isnad score gold.jsonl --reliability",
      "  isnad score gold.jsonl --coded events.jsonl --min event=0.5 --min dyad=0.35"
    })
final class ScoreCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(paramLabel = "GOLD", arity = "1..*", description = "gold files, scored together")
  private List<Path> gold;

  @Option(
      names = "--coded",
      paramLabel = "FILE",
      description = "score these events instead of coding the gold texts")
  private Path coded;

  @Option(names = "--by-type", description = "a line for each event type")
  private boolean byType;

  @Option(
      names = "--reliability",
      description = "a line for each tenth of confidence: how often such records are right")
  private boolean reliability;

  @Option(
      names = "--misses",
      paramLabel = "N",
      defaultValue = "0",
      description = "show the first N events missed and N too many")
  private int misses;

  @Option(
      names = "--min",
      arity = "1..*",
      paramLabel = "METRIC=VALUE",
      description = "exit 1 if a figure is lower")
  private Map<String, Double> minimum = new HashMap<>();

  @Mixin private CoderOptions coder;

  private final Console console;

  ScoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      List<JsonNode> documents = new ArrayList<>();
      gold.forEach(file -> documents.addAll(GoldFile.read(file)));
      ScoreReport report = Scorer.score(documents, coded == null ? code(documents) : read(coded));
      report.lines().forEach(console.out()::println);
      if (byType) {
        report.typeLines().forEach(console.out()::println);
      }
      if (reliability) {
        report.reliabilityLines().forEach(console.out()::println);
      }
      report.missLines(misses).forEach(console.out()::println);
      return shortfall(report);
    } catch (GoldFile.GoldException e) {
      throw new CommandFailure(e.getMessage());
    }
  }

  private int shortfall(ScoreReport report) {
    List<String> lower = new ArrayList<>();
    minimum.forEach(
        (metric, value) -> {
          Double reached = report.figures().get(metric);
          if (reached == null) {
            throw new CommandFailure(
                "no figure " + metric + "; known: " + String.join(" ", report.figures().keySet()));
          }
          if (reached < value) {
            lower.add(metric + " " + Rounded.of(reached, 3) + " < " + value);
          }
        });
    if (!lower.isEmpty()) {
      console.out().println("falls short: " + String.join(", ", lower));
    }
    return lower.isEmpty() ? 0 : 1;
  }

  private Map<String, List<JsonNode>> code(List<JsonNode> documents) {
    Isnad isnad = console.coder().apply(coder.coder());
    Map<String, List<JsonNode>> events = new HashMap<>();
    for (JsonNode document : documents) {
      for (EventRecord event : isnad.code(GoldFile.article(document)).events()) {
        events.computeIfAbsent(event.document(), d -> new ArrayList<>()).add(JsonRecords.of(event));
      }
    }
    return events;
  }

  private static Map<String, List<JsonNode>> read(Path file) {
    Map<String, List<JsonNode>> events = new HashMap<>();
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (!line.isBlank()) {
          JsonNode event = JSON.readTree(line);
          events
              .computeIfAbsent(event.path("document").asText(), d -> new ArrayList<>())
              .add(event);
        }
      }
    } catch (IOException e) {
      throw new CommandFailure("cannot read " + file + ": " + e.getMessage());
    }
    return events;
  }
}
