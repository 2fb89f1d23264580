package org.isnad.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Everything about places; its work is done by its subcommands. */
@Command(
    name = "places",
    mixinStandardHelpOptions = true,
    description = "Makes tables of places to lay over the built-in ones.",
    subcommands = PlacesImportCommand.class)
final class PlacesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  private final Console console;

  PlacesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    line.usage(console.err());
    return 2;
  }
}
