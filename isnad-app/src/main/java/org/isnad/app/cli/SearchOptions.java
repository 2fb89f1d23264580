package org.isnad.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.app.store.SearchFilter;
import picocli.CommandLine.Option;

/** The filters of every command that reads events out of the store. */
final class SearchOptions {
  @Option(names = "--text", paramLabel = "QUERY", description = "words of the article (full text)")
  private String text;

  @Option(names = "--type", split = ",", paramLabel = "TYPE", description = "PLOVER types")
  private List<String> types = List.of();

  @Option(names = "--mode", split = ",", paramLabel = "MODE", description = "PLOVER modes")
  private List<String> modes = List.of();

  @Option(
      names = "--actor",
      paramLabel = "WHO",
      description = "IRQ, IRQ/GOV, -/GOV or a part of a name; repeat for any of several")
  private List<String> actors = List.of();

  @Option(names = "--recipient", paramLabel = "WHO", description = "as --actor")
  private List<String> recipients = List.of();

  @Option(
      names = "--pair",
      split = ",",
      paramLabel = "IRQ,IRN",
      description = "two countries that both take part, on whatever side")
  private List<String> pair = List.of();

  @Option(names = "--from", paramLabel = "YYYY-MM-DD", description = "first day of the event")
  private LocalDate from;

  @Option(names = "--to", paramLabel = "YYYY-MM-DD", description = "last day of the event")
  private LocalDate to;

  @Option(
      names = "--status",
      split = ",",
      paramLabel = "STATUS",
      description = "asserted, negated, future, hypothetical, historical")
  private List<String> statuses = List.of();

  @Option(
      names = "--witnesses",
      paramLabel = "N",
      defaultValue = "0",
      description = "at least N independent witnesses")
  private int witnesses;

  @Option(names = "--outlet", paramLabel = "NAME", description = "outlet, as the articles name it")
  private List<String> outlets = List.of();

  @Option(names = "--place", paramLabel = "PLACE", description = "IRQ or a part of a place's name")
  private String place;

  SearchFilter filter() {
    if (!pair.isEmpty() && pair.size() != 2) {
      throw new CommandFailure(
          "--pair " + String.join(",", pair) + ": give two countries: IRQ,IRN");
    }
    return new SearchFilter(
        types,
        modes,
        actors,
        recipients,
        pair,
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        statuses,
        witnesses,
        outlets,
        Optional.ofNullable(place));
  }

  /** The full text query, as the user wrote it. */
  Optional<String> text() {
    return Optional.ofNullable(text).filter(words -> !words.isBlank());
  }
}
