package org.isnad.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.app.export.CsvLine;
import org.isnad.app.store.SqlQuery;
import org.isnad.app.store.Store;
import org.jspecify.annotations.Nullable;
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
      SqlQuery.run(open, query, new Printer());
      return 0;
    }
  }

  private final class Printer implements SqlQuery.Rows {
    @Override
    public void header(List<String> columns) {
      console.out().print(CsvLine.of(columns));
    }

    @Override
    public boolean row(List<@Nullable String> values) {
      List<String> fields = new ArrayList<>();
      values.forEach(v -> fields.add(v == null ? "" : v));
      console.out().print(CsvLine.of(fields));
      return !console.out().checkError();
    }
  }
}
