package org.isnad.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.isnad.app.export.BratWriter;
import org.isnad.app.export.CsvWriter;
import org.isnad.app.export.JsonlWriter;
import org.isnad.app.export.RecordWriter;
import org.isnad.app.export.SafeFile;
import org.isnad.app.store.EventExport;
import org.isnad.app.store.ExportLayout;
import org.isnad.app.store.SearchFilter;
import org.isnad.app.store.Store;
import org.isnad.app.store.StoreReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes events of the store in a format of the user's choice. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the events of the store, all or those that filters hold for, article by article.",
      "jsonl and csv: the record. parquet: the same with types. polecat, icews: one file. gdelt:"
          + " FILE.export.CSV and FILE.mentions.CSV. brat: a folder to correct events by hand.",
      "polecat, icews and gdelt cannot tell what was denied or only announced: they get what took"
          + " place (asserted, historical) unless you give --status."
    },
    footer = {
      "",
      "Examples:",
      "  isnad export --format parquet -o events.parquet",
      "  isnad export --format icews --pair IRQ,IRN --from 2014-01-01 -o iraq-iran.tsv",
      "  isnad export --format csv --type ASSAULT --witnesses 2 > assaults.csv",
      "  isnad export --format brat --outlet Elaph -o elaph/"
    })
final class ExportCommand implements Callable<Integer> {
  @Option(
      names = "--format",
      required = true,
      description = "jsonl, csv, parquet, polecat, gdelt, icews or brat")
  private ExportFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write here; jsonl and csv are else written to standard output")
  private Path output;

  @Option(names = "--force", description = "write over what is there already")
  private boolean force;

  @Mixin private SearchOptions search;
  @Mixin private StoreOption store;
  @Mixin private PolecatOption polecat;

  private final Console console;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<ExportLayout> layout = format.layout(polecat);
    OutputPaths paths = OutputPaths.of(Optional.ofNullable(output), format, layout);
    if (!force) {
      paths.refuseExisting("give --force to write over it, or another name");
    }
    try (Store open = Store.openToRead(store.file())) {
      SearchFilter filter = search.filter();
      Optional<String> text = search.text();
      long written =
          layout.isPresent()
              ? new EventExport(open).write(layout.get(), filter, text, output)
              : records(new StoreReader(open), filter, text);
      console.err().println("isnad: wrote " + written + " events" + paths.summary());
      return 0;
    }
  }

  private long records(StoreReader reader, SearchFilter filter, Optional<String> text) {
    Optional<ProgressBar> bar =
        console.terminal() && output != null
            ? Optional.of(bar(reader.count(filter, text)))
            : Optional.empty();
    Counted counted = new Counted(reader, filter, text, () -> bar.ifPresent(ProgressBar::step));
    try {
      if (format == ExportFormat.brat) {
        return counted.into(new BratWriter(output));
      }
      if (output == null) {
        return counted.text(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
      }
      SafeFile.write(output, counted::file);
      return counted.events;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write: " + e.getMessage(), e);
    } finally {
      bar.ifPresent(ProgressBar::close);
    }
  }

  private ProgressBar bar(long events) {
    return new ProgressBarBuilder()
        .setTaskName("export")
        .setInitialMax(events)
        .setUnit(" events", 1)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(console.err()))
        .build();
  }

  /** Writes records one by one and counts them. */
  private final class Counted {
    private final StoreReader reader;
    private final SearchFilter filter;
    private final Optional<String> text;
    private final Runnable step;
    private long events;

    Counted(StoreReader reader, SearchFilter filter, Optional<String> text, Runnable step) {
      this.reader = reader;
      this.filter = filter;
      this.text = text;
      this.step = step;
    }

    void file(Path file) {
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        text(out);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
      }
    }

    long text(Writer out) throws IOException {
      Writer buffered = new BufferedWriter(out);
      return into(
          format == ExportFormat.jsonl
              ? new JsonlWriter(buffered)
              : CsvWriter.withStories(buffered));
    }

    long into(RecordWriter writer) throws IOException {
      try (writer) {
        StoredArticles stored =
            new StoredArticles(
                writer,
                format == ExportFormat.brat
                    ? found -> reader.article(found.seq())
                    : StoredArticles.WITHOUT_TEXT);
        reader.each(
            filter,
            text,
            found -> {
              stored.add(found);
              step.run();
              return !console.out().checkError();
            });
        stored.finish();
        events = stored.events();
        return events;
      }
    }
  }
}
