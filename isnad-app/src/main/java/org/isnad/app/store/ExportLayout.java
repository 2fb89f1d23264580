package org.isnad.app.store;

import java.nio.file.Path;
import java.util.List;

/**
 * Layouts that DuckDB writes by itself: each is one query a file, {@code export/*.sql}, over the
 * views of {@code export/chosen.sql}. docs/export.md tells what stands in their columns.
 */
public enum ExportLayout {
  /** The record with its types: lists of structures, days as days. */
  PARQUET(Status.TOLD, new Part("parquet", "", "FORMAT parquet, COMPRESSION zstd")),
  /** POLECAT's 40 columns. */
  POLECAT(Status.UNTOLD, new Part("polecat", "", tabs("HEADER true, NULLSTR 'None'"))),
  /** POLECAT with its fifth column named as in some of its releases. */
  POLECAT_EVENT_INTENSITY(
      Status.UNTOLD,
      new Part("polecat", "", tabs("HEADER true, NULLSTR 'None'"))
          .renaming("\"Intensity\" AS \"Event Intensity\"")),
  /** ICEWS's 20 columns. */
  ICEWS(Status.UNTOLD, new Part("icews", "", tabs("HEADER true, NULLSTR ''"))),
  /** GDELT 2.0: 61 columns of events and 16 of mentions, without headers. */
  GDELT(
      Status.UNTOLD,
      new Part("gdelt-events", ".export.CSV", tabs("HEADER false, NULLSTR ''")),
      new Part("gdelt-mentions", ".mentions.CSV", tabs("HEADER false, NULLSTR ''")));

  /** Whether a layout has a column that tells what was denied or only announced. */
  enum Status {
    TOLD,
    UNTOLD
  }

  /**
   * One file of a layout.
   *
   * @param query file name of its query
   * @param ending put behind the name that the user gave
   * @param options of DuckDB's COPY
   * @param names columns that are named otherwise than in the query, in SQL; may be empty
   */
  record Part(String query, String ending, String options, String names) {
    Part(String query, String ending, String options) {
      this(query, ending, options, "");
    }

    Part renaming(String columns) {
      return new Part(query, ending, options, columns);
    }

    String sql() {
      String sql = StoreSchema.script("/export/" + query + ".sql");
      return names.isEmpty() ? sql : "SELECT * RENAME (" + names + ") FROM (" + sql + ")";
    }

    Path file(Path output) {
      return output.resolveSibling(output.getFileName() + ending);
    }
  }

  private final Status status;
  private final List<Part> parts;

  ExportLayout(Status status, Part... parts) {
    this.status = status;
    this.parts = List.of(parts);
  }

  private static String tabs(String options) {
    return "FORMAT csv, DELIMITER '\\t', " + options;
  }

  List<Part> parts() {
    return parts;
  }

  /** The files that are written for a name. */
  public List<Path> files(Path output) {
    return parts.stream().map(p -> p.file(output)).toList();
  }

  /**
   * The filter as it is used: a layout that cannot tell what was denied or only announced gets what
   * took place, unless the user asked for a status.
   */
  public SearchFilter filter(SearchFilter wanted) {
    return status == Status.UNTOLD && wanted.statuses().isEmpty()
        ? wanted.withStatuses(List.of("asserted", "historical"))
        : wanted;
  }
}
