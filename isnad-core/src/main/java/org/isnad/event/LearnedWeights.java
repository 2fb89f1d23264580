package org.isnad.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The three learned parts of the coder: who acts, who is acted upon, and whether an event is one.
 * Immutable and thread-safe.
 *
 * @param actor weights of {@link RoleOption}s for the actor
 * @param recipient the same for the recipient
 * @param event weights of an event's signs
 */
public record LearnedWeights(Weights actor, Weights recipient, Weights event) {
  /** The files of a folder of weights, in the order of the components. */
  public static final String ACTOR_FILE = "actor.tsv";

  public static final String RECIPIENT_FILE = "recipient.tsv";
  public static final String EVENT_FILE = "event.tsv";

  /** The weights that come with the program. */
  public static LearnedWeights builtIn() {
    return new LearnedWeights(builtIn(ACTOR_FILE), builtIn(RECIPIENT_FILE), builtIn(EVENT_FILE));
  }

  /**
   * Weights of the user's own, as {@code isnad train} writes them.
   *
   * @throws UncheckedIOException if a file cannot be read
   * @throws IllegalArgumentException if one is wrong; names file, line and cause
   */
  public static LearnedWeights from(Path folder) {
    return new LearnedWeights(
        from(folder, ACTOR_FILE), from(folder, RECIPIENT_FILE), from(folder, EVENT_FILE));
  }

  private static Weights from(Path folder, String name) {
    Path file = folder.resolve(name);
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return Weights.read(file.toString(), reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static Weights builtIn(String name) {
    String resource = "/learned/" + name;
    try (InputStream in = LearnedWeights.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no file " + resource + " on the class path");
      }
      return Weights.read(
          resource, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
