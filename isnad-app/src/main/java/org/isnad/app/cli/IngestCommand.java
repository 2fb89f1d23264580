package org.isnad.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.app.read.ArticleReaders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Codes articles into the store. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Codes articles into the store. What is stored already, with the same id and content, is not"
          + " coded again: stop it at any time, and run it again to go on."
    },
    footer = {
      "",
      "Examples:",
      "  isnad ingest news/",
      "  isnad ingest crawl.jsonl.gz --store crawl.duckdb --threads 4"
    })
final class IngestCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE|DIR|URL|-", arity = "1..*", description = "what to code")
  private List<String> inputs;

  @Mixin private ThreadsOption threads;
  @Mixin private StoreOption store;
  @Mixin private CoderOptions coder;
  @Mixin private ReadingOptions reading;

  private final Console console;

  IngestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ArticleReaders readers = reading.readers(coder.defaults());
    StoringRun.Target target = new StoringRun.Target(store.file(), coder);
    try (StoringRun run =
        new StoringRun(console, target, inputs, threads.threads(), progress(readers))) {
      for (String name : inputs) {
        readers.of(name, console.in()).read(run);
      }
      return run.finish();
    }
  }

  private IngestProgress progress(ArticleReaders readers) {
    return console.terminal()
        ? IngestProgress.over(readers, inputs, console.err())
        : IngestProgress.NONE;
  }
}
