package org.isnad.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.ExampleChecker;
import org.isnad.Isnad;
import org.isnad.IsnadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the examples of the codebook. */
@Command(
    name = "check-codebook",
    mixinStandardHelpOptions = true,
    description = "Runs the examples of the codebook, with a folder of your own laid over it.",
    footer = {"", "Example:", "  isnad check-codebook my-codebook/"})
final class CheckCodebookCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "codebook files laid over the built-in ones; without it, those alone")
  private Path folder;

  private final Console console;

  CheckCodebookCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Isnad isnad =
        console.coder().apply(new IsnadOptions(Optional.ofNullable(folder), Optional.empty()));
    List<ExampleChecker.Outcome> outcomes = new ExampleChecker(isnad).check();
    List<ExampleChecker.Outcome> failed = outcomes.stream().filter(o -> !o.holds()).toList();
    failed.forEach(o -> console.out().println(o));
    console
        .out()
        .println((outcomes.size() - failed.size()) + " of " + outcomes.size() + " examples hold");
    return failed.isEmpty() ? 0 : 1;
  }
}
