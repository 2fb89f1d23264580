package org.isnad;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a user may change about the coder. Immutable.
 *
 * @param codebook folder of codebook files laid over the built-in ones
 * @param actors folder of actor tables laid over the built-in ones
 * @param places table of places laid over the built-in ones
 * @param learned folder of weights, as {@code isnad train} writes them, in place of the built-in
 *     ones
 * @param parser which implementation parses; all give the same sentences
 * @param notices takes a line for the user when opening takes long or something is amiss
 */
public record IsnadOptions(
    Optional<Path> codebook,
    Optional<Path> actors,
    Optional<Path> places,
    Optional<Path> learned,
    Parser parser,
    Consumer<String> notices) {
  /** Implementations of the parser. */
  public enum Parser {
    /** Our own decoders of CoreNLP's models. */
    FAST,
    /** CoreNLP itself. */
    CORENLP
  }

  public static final IsnadOptions DEFAULT = new IsnadOptions(Optional.empty(), Optional.empty());

  /** Options with built-in places and weights and the fast parser, and silent. */
  public IsnadOptions(Optional<Path> codebook, Optional<Path> actors) {
    this(codebook, actors, Optional.empty(), Optional.empty(), Parser.FAST, notice -> {});
  }

  /** The same with other places. */
  public IsnadOptions withPlaces(Optional<Path> other) {
    return new IsnadOptions(codebook, actors, other, learned, parser, notices);
  }

  /** The same with other weights. */
  public IsnadOptions withLearned(Optional<Path> other) {
    return new IsnadOptions(codebook, actors, places, other, parser, notices);
  }

  /** The same with another parser. */
  public IsnadOptions withParser(Parser other) {
    return new IsnadOptions(codebook, actors, places, learned, other, notices);
  }

  /** The same with somebody to tell. */
  public IsnadOptions withNotices(Consumer<String> other) {
    return new IsnadOptions(codebook, actors, places, learned, parser, other);
  }
}
