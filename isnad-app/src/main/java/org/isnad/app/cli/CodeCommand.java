package org.isnad.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.app.export.BratWriter;
import org.isnad.app.export.CsvWriter;
import org.isnad.app.export.JsonlWriter;
import org.isnad.app.export.RecordWriter;
import org.isnad.app.export.TableWriter;
import org.isnad.app.store.CodedStore;
import org.isnad.app.store.EventExport;
import org.isnad.app.store.ExportLayout;
import org.isnad.app.store.SearchFilter;
import org.isnad.record.CodedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Codes articles and prints their records. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    description =
        "Codes articles: text, HTML, JSON lines, CSV, Parquet, feeds, web archives, archives and"
            + " folders of them, web addresses, or standard input (-).",
    footer = {
      "",
      "Examples:",
      "  isnad code article.txt --date 2013-09-26 --source Elaph",
      "  isnad code news/ --format jsonl -o events.jsonl",
      "  cat articles.jsonl | isnad code - --format csv",
      "  isnad code news/ --format parquet -o events.parquet"
    })
final class CodeCommand implements Callable<Integer> {
  /** Forms of output. */
  enum Format {
    table(ExportFormat.jsonl),
    jsonl(ExportFormat.jsonl),
    csv(ExportFormat.csv),
    parquet(ExportFormat.parquet),
    polecat(ExportFormat.polecat),
    gdelt(ExportFormat.gdelt),
    icews(ExportFormat.icews),
    brat(ExportFormat.brat);

    private final ExportFormat export;

    Format(ExportFormat export) {
      this.export = export;
    }
  }

  @Parameters(paramLabel = "FILE|DIR|URL|-", arity = "1..*", description = "what to code")
  private List<String> inputs;

  @Option(
      names = "--format",
      defaultValue = "table",
      description =
          "table, jsonl, csv, parquet, polecat, gdelt, icews or brat (default: ${DEFAULT-VALUE})")
  private Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write here instead of to standard output")
  private Path output;

  @Mixin private ThreadsOption threads;
  @Mixin private CoderOptions coder;
  @Mixin private ReadingOptions reading;
  @Mixin private DisplayOptions display;
  @Mixin private PolecatOption polecat;

  private final Console console;

  CodeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<ExportLayout> layout = format.export.layout(polecat);
    if (layout.isPresent() || format == Format.brat) {
      OutputPaths.of(Optional.ofNullable(output), format.export, layout);
    }
    try {
      return layout.isPresent() ? layout(layout.get()) : records();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write: " + e.getMessage(), e);
    }
  }

  private CodingRun run() {
    return new CodingRun(console, coder, threads.threads(), console.terminal() && output != null);
  }

  /** Layouts that need a store get one for the time of the run. */
  private int layout(ExportLayout layout) {
    try (CodedStore store = CodedStore.open()) {
      int code = run().over(inputs, reading.readers(coder.defaults()), store::add);
      new EventExport(store.filled()).write(layout, SearchFilter.ALL, Optional.empty(), output);
      return code;
    }
  }

  private int records() throws IOException {
    if (format == Format.brat) {
      try (RecordWriter writer = new BratWriter(output)) {
        return run().over(inputs, reading.readers(coder.defaults()), writer::write);
      }
    }
    Writer out = open();
    RecordWriter writer = writer(out);
    return run()
        .over(
            inputs,
            reading.readers(coder.defaults()),
            new CodingRun.Output() {
              @Override
              public void write(CodedArticle coded) throws IOException {
                writer.write(coded);
                out.flush();
              }

              @Override
              public void close() throws IOException {
                writer.close();
                out.close();
              }
            });
  }

  private Writer open() {
    if (output == null) {
      return new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    }
    try {
      return Files.newBufferedWriter(output, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CommandFailure(
          "cannot write " + output + "; its folder must exist and be open to you");
    }
  }

  private RecordWriter writer(Writer out) {
    boolean screen = output == null && console.terminal();
    return switch (format) {
      case jsonl -> new JsonlWriter(out);
      case csv -> new CsvWriter(out);
      default ->
          new TableWriter(
              out, display.arabic(screen, console.environment()), display.style(screen, console));
    };
  }
}
