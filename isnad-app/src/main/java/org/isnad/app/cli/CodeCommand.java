package org.isnad.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.app.export.CsvWriter;
import org.isnad.app.export.JsonlWriter;
import org.isnad.app.export.RecordWriter;
import org.isnad.app.export.TableWriter;
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
      "  cat articles.jsonl | isnad code - --format csv"
    })
final class CodeCommand implements Callable<Integer> {
  /** Forms of output. */
  enum Format {
    table,
    jsonl,
    csv
  }

  @Parameters(paramLabel = "FILE|DIR|URL|-", arity = "1..*", description = "what to code")
  private List<String> inputs;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table, jsonl or csv (default: ${DEFAULT-VALUE})")
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

  private final Console console;

  CodeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CodingRun run =
        new CodingRun(console, coder, threads.threads(), console.terminal() && output != null);
    Writer out = open();
    RecordWriter writer = writer(out);
    return run.over(
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
      case table ->
          new TableWriter(
              out, display.arabic(screen, console.environment()), display.style(screen, console));
    };
  }
}
