package org.isnad.app.cli;

import java.util.Optional;
import org.isnad.app.store.ExportLayout;

/** Formats of export, as the command line names them. */
enum ExportFormat {
  jsonl,
  csv,
  parquet(ExportLayout.PARQUET),
  polecat(ExportLayout.POLECAT),
  gdelt(ExportLayout.GDELT),
  icews(ExportLayout.ICEWS),
  brat;

  private final Optional<ExportLayout> layout;

  ExportFormat() {
    this.layout = Optional.empty();
  }

  ExportFormat(ExportLayout layout) {
    this.layout = Optional.of(layout);
  }

  /**
   * The layout that the database writes; empty for formats that are written event by event.
   *
   * @param eventIntensity whether POLECAT's column is to be named Event Intensity
   */
  Optional<ExportLayout> layout(PolecatOption eventIntensity) {
    return this == polecat ? Optional.of(eventIntensity.layout()) : layout;
  }
}
