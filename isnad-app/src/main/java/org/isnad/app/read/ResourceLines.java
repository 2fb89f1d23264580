package org.isnad.app.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the data files of this package. */
final class ResourceLines {
  private ResourceLines() {}

  /** The lines of a file, without blank ones and those that begin with {@code #}. */
  static Stream<String> of(String name) {
    try (InputStream stream = ResourceLines.class.getResourceAsStream("/read/" + name)) {
      byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
