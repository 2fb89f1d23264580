package org.isnad.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.isnad.IsnadOptions;
import org.isnad.app.read.Defaults;
import picocli.CommandLine.Option;

/** The options of every command that codes. */
final class CoderOptions {
  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "publication date of articles that give none")
  private LocalDate date;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "outlet of articles that name none")
  private String source;

  @Option(
      names = "--codebook",
      paramLabel = "DIR",
      description = "codebook files laid over the built-in ones")
  private Path codebook;

  @Option(
      names = "--actors",
      paramLabel = "DIR",
      description = "actor tables laid over the built-in ones")
  private Path actors;

  @Option(
      names = "--learned",
      paramLabel = "DIR",
      description = "weights of your own, as isnad train writes them")
  private Path learned;

  @Option(
      names = "--places",
      paramLabel = "TSV",
      description = "a table of places laid over the built-in ones (see isnad places import)")
  private Path places;

  /** Implementations of the parser, as the command line names them. */
  enum ParserName {
    fast,
    corenlp
  }

  @Option(
      names = "--parser",
      defaultValue = "fast",
      description =
          "fast or corenlp: the same sentences, from Isnad's decoders or from CoreNLP itself"
              + " (default: ${DEFAULT-VALUE})")
  private ParserName parser = ParserName.fast;

  IsnadOptions coder() {
    return new IsnadOptions(Optional.ofNullable(codebook), Optional.ofNullable(actors))
        .withPlaces(Optional.ofNullable(places))
        .withLearned(Optional.ofNullable(learned))
        .withParser(
            parser == ParserName.fast ? IsnadOptions.Parser.FAST : IsnadOptions.Parser.CORENLP);
  }

  Defaults defaults() {
    return new Defaults(Optional.ofNullable(date), Optional.ofNullable(source));
  }
}
