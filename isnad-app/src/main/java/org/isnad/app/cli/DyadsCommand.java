package org.isnad.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts events by pair of countries. */
@Command(
    name = "dyads",
    mixinStandardHelpOptions = true,
    description =
        "Counts what countries did to each other, by day or month, with the mean of the scale.",
    footer = {"", "Examples:", "  isnad dyads --by day", "  isnad dyads --format csv > dyads.csv"})
final class DyadsCommand implements Callable<Integer> {
  /** Spans of time. */
  enum Span {
    day,
    month
  }

  @Option(
      names = "--by",
      defaultValue = "month",
      description = "day or month (default: ${DEFAULT-VALUE})")
  private Span span;

  @Mixin private TableOptions table;

  private final Console console;

  DyadsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    table.print(
        console,
        "SELECT * REPLACE (round(scale_mean, 2) AS scale_mean) FROM dyad_"
            + span
            + " ORDER BY ALL");
    return 0;
  }
}
