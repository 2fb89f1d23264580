package org.isnad.app.cli;

import org.isnad.app.store.ExportLayout;
import picocli.CommandLine.Option;

/** How POLECAT's fifth column is named: its releases differ. */
final class PolecatOption {
  @Option(
      names = "--event-intensity",
      description = "polecat: name the column Event Intensity instead of Intensity")
  private boolean eventIntensity;

  ExportLayout layout() {
    return eventIntensity ? ExportLayout.POLECAT_EVENT_INTENSITY : ExportLayout.POLECAT;
  }
}
