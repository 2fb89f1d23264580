package org.isnad.app.cli;

import org.isnad.app.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Of every command that prints rows of the store as a table or as csv. */
final class TableOptions {
  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table or csv (default: ${DEFAULT-VALUE})")
  private TableQuery.Format format;

  @Mixin private StoreOption store;

  /** Prints the rows of a query. */
  void print(Console console, String sql) {
    try (Store open = Store.openToRead(store.file())) {
      TableQuery.print(open, sql, console, format);
    }
  }
}
