package org.isnad.app.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.Isnad;
import org.isnad.event.EventRole;
import org.isnad.event.LearnedWeights;

/**
 * Trains the weights in a folder: examples are gathered into it from gold documents, and weights
 * are learned from the examples.
 */
public final class Training {
  /** Signs seen less often teach nothing general. */
  private static final int LEAST_SEEN = 3;

  /** Penalties chosen by five-fold cross-validation over articles. */
  private static final double ROLE_PENALTY = 8;

  private static final double EVENT_PENALTY = 25;

  private final Path folder;
  private final double rolePenalty;
  private final double eventPenalty;

  public Training(Path folder) {
    this(folder, ROLE_PENALTY, EVENT_PENALTY);
  }

  /** Training with other penalties than the proven ones. */
  Training(Path folder, double rolePenalty, double eventPenalty) {
    this.folder = folder;
    this.rolePenalty = rolePenalty;
    this.eventPenalty = eventPenalty;
  }

  /**
   * Gathers examples from gold documents and the codebook and learns from them. Events are weighed
   * with the roles that the new role weights choose, so the coder is opened a second time.
   *
   * @param coder opens a coder; given the folder of weights to use, or empty for the built-in ones
   */
  public void fromGold(List<JsonNode> articles, Function<Optional<Path>, Isnad> coder)
      throws IOException {
    Files.createDirectories(folder);
    Isnad first = coder.apply(Optional.empty());
    List<JsonNode> documents = new ArrayList<>(articles);
    documents.addAll(CodebookGold.documents(first.codebook()));
    for (EventRole role : EventRole.values()) {
      ExampleGatherer.roles(documents, first::roleEvidence, role)
          .without(LEAST_SEEN)
          .write(examples(file(role)));
      learn(file(role), rolePenalty);
    }
    write(LearnedWeights.EVENT_FILE, Map.of());
    Isnad second = coder.apply(Optional.of(folder));
    ExampleGatherer.events(documents, second::events)
        .without(LEAST_SEEN)
        .write(examples(LearnedWeights.EVENT_FILE));
    learn(LearnedWeights.EVENT_FILE, eventPenalty);
  }

  /** Learns again from the examples that the folder holds. */
  public void fromExamples() throws IOException {
    for (EventRole role : EventRole.values()) {
      learn(file(role), rolePenalty);
    }
    learn(LearnedWeights.EVENT_FILE, eventPenalty);
  }

  private static String file(EventRole role) {
    return role == EventRole.ACTOR ? LearnedWeights.ACTOR_FILE : LearnedWeights.RECIPIENT_FILE;
  }

  private Path examples(String weights) {
    return folder.resolve(weights.replace(".tsv", ".examples.gz"));
  }

  private void learn(String name, double penalty) throws IOException {
    write(name, new LogLinearTrainer(Examples.read(examples(name)), penalty).train());
  }

  private void write(String name, Map<String, Double> weights) throws IOException {
    try (BufferedWriter out =
        Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8)) {
      out.write("# written by isnad train; sign, tab, weight\n");
      for (Map.Entry<String, Double> entry : weights.entrySet()) {
        out.write(entry.getKey() + "\t" + entry.getValue() + "\n");
      }
    }
  }
}
