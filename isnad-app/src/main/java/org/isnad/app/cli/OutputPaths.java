package org.isnad.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.app.store.ExportLayout;

/**
 * The files or the folder that an export writes.
 *
 * @param paths none for standard output
 */
record OutputPaths(List<Path> paths) {
  OutputPaths {
    paths = List.copyOf(paths);
  }

  /**
   * @throws CommandFailure if the format needs a file and none is given, or its folder is missing
   */
  static OutputPaths of(Optional<Path> output, ExportFormat format, Optional<ExportLayout> layout) {
    if (output.isEmpty()) {
      if (format != ExportFormat.jsonl && format != ExportFormat.csv) {
        throw new CommandFailure(
            format + " is not written to standard output; give a file with -o");
      }
      return new OutputPaths(List.of());
    }
    Path parent = output.get().toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new CommandFailure(
          "cannot write " + output.get() + "; its folder must exist and be open to you");
    }
    return new OutputPaths(layout.map(l -> l.files(output.get())).orElse(List.of(output.get())));
  }

  /** Refuses files that exist, and folders that hold something. */
  void refuseExisting(String remedy) {
    for (Path path : paths) {
      if (Files.isDirectory(path) ? !isEmpty(path) : Files.exists(path)) {
        throw new CommandFailure(path + " exists already; " + remedy);
      }
    }
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder + ": " + e.getMessage(), e);
    }
  }

  /** {@code to a and b}; empty for standard output. */
  String summary() {
    return paths.isEmpty()
        ? ""
        : " to " + paths.stream().map(Path::toString).collect(Collectors.joining(" and "));
  }
}
