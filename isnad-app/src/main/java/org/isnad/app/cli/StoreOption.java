package org.isnad.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The store that a command works on. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "FILE",
      defaultValue = "isnad.duckdb",
      description = "the store (default: ${DEFAULT-VALUE})")
  private Path file;

  Path file() {
    return file;
  }
}
