package org.isnad.app.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import org.isnad.app.export.CsvLine;
import org.isnad.app.store.SqlQuery;
import org.isnad.app.store.Store;
import org.jspecify.annotations.Nullable;

/** Prints the rows of a query as csv or as a table with aligned columns. */
final class TableQuery implements SqlQuery.Rows {
  /** Forms of output. */
  enum Format {
    table,
    csv
  }

  private static final int WIDEST = 40;

  private final Console console;
  private final Format format;
  private final List<List<String>> lines = new ArrayList<>();

  private TableQuery(Console console, Format format) {
    this.console = console;
    this.format = format;
  }

  static void print(Store store, String sql, Console console, Format format) {
    TableQuery query = new TableQuery(console, format);
    SqlQuery.run(store, sql, query);
    query.align();
  }

  @Override
  public void header(List<String> columns) {
    line(columns);
  }

  @Override
  public boolean row(List<@Nullable String> values) {
    List<String> fields = new ArrayList<>();
    values.forEach(v -> fields.add(v == null ? "" : v));
    line(fields);
    return !console.out().checkError();
  }

  private void line(List<String> fields) {
    if (format == Format.csv) {
      console.out().print(CsvLine.of(fields));
    } else {
      lines.add(fields.stream().map(TableQuery::clip).toList());
    }
  }

  private static String clip(String field) {
    String line = field.replaceAll("\\s+", " ");
    return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
  }

  private void align() {
    int columns = lines.isEmpty() ? 0 : lines.get(0).size();
    int[] widths = new int[columns];
    for (List<String> line : lines) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], width(line.get(i)));
      }
    }
    for (List<String> line : lines) {
      StringBuilder row = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        row.append(line.get(i)).append(" ".repeat(widths[i] - width(line.get(i)) + 2));
      }
      console.out().println(row.toString().stripTrailing());
    }
  }

  /** Columns on the terminal: marks above and below letters take none. */
  private static int width(String text) {
    return (int)
        text.codePoints()
            .filter(c -> UCharacter.getCombiningClass(c) == 0)
            .filter(c -> !UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT))
            .count();
  }
}
