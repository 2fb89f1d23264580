package org.isnad.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.isnad.app.places.GeoNamesImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a table of places from a GeoNames dump. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a table of places from a GeoNames dump: one of the text files of",
      "https://download.geonames.org/export/dump/, unpacked (IQ.txt, cities500.txt, allCountries.txt).",
      "",
      "Lay the table over the built-in places with --places when you code. A row with the English",
      "name and country of a built-in place takes its place, any other is added; edit it as you like.",
      "A name marked ? counts only behind a preposition or noun of place, one marked ! only behind a",
      "noun of place."
    },
    footer = {
      "",
      "Examples:",
      "  isnad places import IQ.txt --divisions admin1CodesASCII.txt -o iraq.tsv",
      "  isnad code news/ --places iraq.tsv --format jsonl > events.jsonl",
      "",
      "Exit codes: 0 done, 1 some lines were bad (each named), 2 usage."
    })
final class PlacesImportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "a GeoNames dump")
  private Path dump;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "TSV",
      description = "write the table here instead of to standard output")
  private Path output;

  @Option(
      names = "--divisions",
      paramLabel = "FILE",
      description = "GeoNames' admin1CodesASCII.txt, for the names of provinces")
  private Path divisions;

  @Option(
      names = "--min-population",
      paramLabel = "N",
      defaultValue = "1000",
      description = "leave out smaller settlements, and those of unknown size (${DEFAULT-VALUE})")
  private long minimum;

  private final Console console;
  private int problems;

  PlacesImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      Map<String, String> names =
          divisions == null ? Map.of() : GeoNamesImport.divisions(divisions, this::report);
      GeoNamesImport.Counts counts = run(new GeoNamesImport(names, minimum));
      console.err().println(counts.summary());
      return problems > 0 ? 1 : 0;
    } catch (NoSuchFileException e) {
      throw new CommandFailure("no such file: " + e.getFile());
    } catch (IOException e) {
      throw new CommandFailure("cannot read or write: " + e.getMessage());
    }
  }

  private GeoNamesImport.Counts run(GeoNamesImport reader) throws IOException {
    if (output == null) {
      Consumer<String> rows = console.out()::println;
      return reader.run(dump, rows, this::report);
    }
    try (Writer file =
            new OutputStreamWriter(Files.newOutputStream(output), StandardCharsets.UTF_8);
        PrintWriter table = new PrintWriter(new BufferedWriter(file))) {
      GeoNamesImport.Counts counts =
          reader.run(dump, r -> table.append(r).append('\n'), this::report);
      if (table.checkError()) {
        throw new IOException(output.toString());
      }
      return counts;
    }
  }

  private void report(String problem) {
    problems++;
    console.err().println("isnad: " + problem);
  }
}
