package org.isnad;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a user may change about the coder.
 *
 * @param codebook folder of codebook files laid over the built-in ones
 * @param actors folder of actor tables laid over the built-in ones
 * @param learned folder of weights, as {@code isnad train} writes them, in place of the built-in
 *     ones
 */
public record IsnadOptions(Optional<Path> codebook, Optional<Path> actors, Optional<Path> learned) {
  public static final IsnadOptions DEFAULT =
      new IsnadOptions(Optional.empty(), Optional.empty(), Optional.empty());
}
