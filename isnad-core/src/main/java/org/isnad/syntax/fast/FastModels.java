package org.isnad.syntax.fast;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.syntax.corenlp.RawModels;

/**
 * The three models that the decoders share. Immutable and thread-safe.
 *
 * @param segmenter of letters
 * @param tagger of words
 * @param parser of sentences
 */
record FastModels(SegmenterModel segmenter, TaggerModel tagger, TransitionModel parser) {
  /**
   * Opens the compact file, or makes it first.
   *
   * @param file where it lies or will lie; if it cannot be written, the models are made again at
   *     every start
   * @param notices takes a line for the user when there is something to wait for or to mend
   * @throws UnexpectedModelException if our decoders could not follow CoreNLP's models exactly
   * @throws IllegalStateException if those cannot be read
   */
  static FastModels open(Path file, Consumer<String> notices) {
    long identity = RawModels.identity();
    Optional<CompactFile> there = CompactFile.map(file, identity);
    if (there.isPresent()) {
      return of(there.get());
    }
    notices.accept("preparing the Arabic models, once; this takes some ten seconds");
    return of(keep(CompactBuilder.build(), file, identity, notices));
  }

  /** The models as they lie in the file now, or in memory if they cannot be written. */
  static CompactFile keep(CompactFile made, Path file, long identity, Consumer<String> notices) {
    try {
      made.write(file, identity);
    } catch (IOException | UnsupportedOperationException e) {
      notices.accept("cannot write " + file + ", so the models are prepared again at each start");
      return made;
    }
    Optional<CompactFile> mapped = CompactFile.map(file, identity);
    return mapped.orElse(made);
  }

  private static FastModels of(CompactFile file) {
    return new FastModels(
        SegmenterModel.open(file), TaggerModel.open(file), TransitionModel.open(file));
  }
}
