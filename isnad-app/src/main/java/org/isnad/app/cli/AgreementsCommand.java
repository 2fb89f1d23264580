package org.isnad.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the register of agreements. */
@Command(
    name = "agreements",
    mixinStandardHelpOptions = true,
    description = "Shows the agreements that the articles of the store speak of, one a row.",
    footer = {
      "",
      "Examples:",
      "  isnad agreements --party IRQ --party IRN",
      "  isnad agreements --format csv"
    })
final class AgreementsCommand implements Callable<Integer> {
  @Option(
      names = "--party",
      paramLabel = "CODE",
      description = "a country that is party to it; repeat for several that all are")
  private List<String> parties = List.of();

  @Mixin private TableOptions table;

  private final Console console;

  AgreementsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<String> conditions = new ArrayList<>(List.of("true"));
    for (String party : parties) {
      String code = party.toUpperCase(Locale.ROOT);
      if (!code.matches("[A-Z]{3}")) {
        throw new CommandFailure("--party " + party + ": give a code of three letters: IRQ");
      }
      conditions.add("list_contains(parties, '" + code + "')");
    }
    table.print(
        console,
        "SELECT agreement, kind, subject, array_to_string(parties, ';') AS parties, name, place,"
            + " proposed, signed, ratified, in_force, broken_off, predecessor, articles,"
            + " array_to_string(signers, ';') AS signers FROM agreements WHERE "
            + String.join(" AND ", conditions)
            + " ORDER BY coalesce(signed, proposed, ratified, in_force, broken_off), agreement");
    return 0;
  }
}
