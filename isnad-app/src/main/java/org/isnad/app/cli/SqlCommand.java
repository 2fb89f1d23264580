package org.isnad.app.cli;

import java.util.concurrent.Callable;
import org.isnad.app.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs a query over the store. */
@Command(
    name = "sql",
    mixinStandardHelpOptions = true,
    description = {
      "Runs an SQL query over the store and prints csv. The store cannot be changed by it.",
      "Tables and views: see docs/store.md, or DESCRIBE events"
    },
    footer = {
      "",
      "Examples:",
      "  isnad sql \"SELECT event, count(*) FROM events GROUP BY ALL ORDER BY 2 DESC\"",
      "  isnad sql \"SELECT * FROM stories WHERE witnesses > 2\" > stories.csv"
    })
final class SqlCommand implements Callable<Integer> {
  @Parameters(paramLabel = "QUERY", description = "in DuckDB's SQL")
  private String query;

  @Mixin private StoreOption store;

  private final Console console;

  SqlCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store open = Store.openToRead(store.file())) {
      TableQuery.print(open, query, console, TableQuery.Format.csv);
      return 0;
    }
  }
}
