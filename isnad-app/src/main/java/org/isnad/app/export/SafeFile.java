package org.isnad.app.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** Writes a file so that nobody ever sees half of it under its name. */
public final class SafeFile {
  private SafeFile() {}

  /**
   * Writes beside the file and moves the finished work to its place, over a file of that name. When
   * the work fails, nothing is left.
   *
   * @param work writes the whole to the path it gets
   */
  public static void write(Path file, Consumer<Path> work) {
    Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      try {
        work.accept(unfinished);
        Files.move(
            unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
