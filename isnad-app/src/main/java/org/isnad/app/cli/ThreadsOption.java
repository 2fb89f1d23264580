package org.isnad.app.cli;

import picocli.CommandLine.Option;

/** How many articles are coded at the same time. */
final class ThreadsOption {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "articles coded at the same time (default: one on each processor)")
  private Integer threads;

  int threads() {
    int wanted = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (wanted < 1) {
      throw new CommandFailure("--threads " + wanted + ": give 1 or more");
    }
    return wanted;
  }
}
