package org.isnad;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a user may change about the coder.
 *
 * @param codebook folder of codebook files laid over the built-in ones
 * @param actors folder of actor tables laid over the built-in ones
 * @param places table of places laid over the built-in ones
 * @param learned folder of weights, as {@code isnad train} writes them, in place of the built-in
 *     ones
 */
public record IsnadOptions(
    Optional<Path> codebook, Optional<Path> actors, Optional<Path> places, Optional<Path> learned) {
  public static final IsnadOptions DEFAULT = new IsnadOptions(Optional.empty(), Optional.empty());

  /** Options with the built-in places and weights. */
  public IsnadOptions(Optional<Path> codebook, Optional<Path> actors) {
    this(codebook, actors, Optional.empty(), Optional.empty());
  }

  /** Other weights, and all else built in. */
  public static IsnadOptions withLearned(Optional<Path> learned) {
    return new IsnadOptions(Optional.empty(), Optional.empty(), Optional.empty(), learned);
  }
}
