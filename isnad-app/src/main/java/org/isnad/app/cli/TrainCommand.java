package org.isnad.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.IsnadOptions;
import org.isnad.app.score.GoldFile;
import org.isnad.app.train.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns the weights of the coder's learned part. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {
      "Learns who acts, who is acted upon and what counts as an event from news coded by hand.",
      "Writes the examples and the weights to a folder; code --learned DIR uses them."
    },
    footer = {
      "",
      "Examples:",
      "  isnad train gold.jsonl --out my-weights    # from gold, some minutes",
      "  isnad train --out training                 # again from the examples in the folder",
      "  isnad code news.txt --learned my-weights"
    })
final class TrainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "GOLD", arity = "0..*", description = "gold files")
  private List<Path> gold = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "folder for examples and weights")
  private Path folder;

  private final Console console;

  TrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Training training = new Training(folder);
    try {
      if (gold.isEmpty()) {
        if (!Files.isDirectory(folder)) {
          throw new CommandFailure(folder + " is no folder with examples; give a gold file");
        }
        training.fromExamples();
      } else {
        List<JsonNode> documents = new ArrayList<>();
        gold.forEach(file -> documents.addAll(GoldFile.read(file)));
        training.fromGold(
            documents, weights -> console.coder().apply(IsnadOptions.DEFAULT.withLearned(weights)));
      }
      console.out().println("weights written to " + folder);
      return 0;
    } catch (GoldFile.GoldException e) {
      throw new CommandFailure(e.getMessage());
    } catch (IOException e) {
      throw new CommandFailure("cannot train in " + folder + ": " + e.getMessage());
    }
  }
}
