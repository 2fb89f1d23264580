package org.isnad.app.cli;

import java.util.concurrent.Callable;
import org.isnad.app.store.Store;
import org.isnad.app.store.TextIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the text index anew. */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = {
      "Makes the full text index anew from the articles in the store, and brings a store of an older"
          + " Isnad up to date."
    },
    footer = {"", "Example:", "  isnad reindex --store crawl.duckdb"})
final class ReindexCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  private final Console console;
  private long indexed;

  ReindexCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!java.nio.file.Files.exists(store.file())) {
      throw new CommandFailure(store.file() + ": there is no such store; check the path");
    }
    try (Store open = Store.openToWrite(store.file());
        TextIndex index = TextIndex.openAnew(open)) {
      index.catchUp(open, done -> indexed = done);
    }
    console.err().println("isnad: " + store.file() + ": " + indexed + " articles indexed");
    return 0;
  }
}
